import { createUniqueId } from 'solid-js';
import type { JSX } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { SectionReport } from '../../exam/attempt-report.ts';
import type { SectionDigest } from '../../progress/attempt-digest.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { BiographicPanel } from './biographic-panel.tsx';
import { EssayPanel } from './essay-panel.tsx';
import { QuestionsPanel } from './questions-panel.tsx';

type SectionPanelProps = {
  readonly report: SectionReport;
  /** Undefined where the section has not ended. */
  readonly digest: SectionDigest | undefined;
  readonly isDrill: boolean;
  readonly stored: StoredAttempt;
};

const contentsFor = (report: SectionReport, panel: SectionPanelProps): JSX.Element => {
  if (report.standing !== 'ended') {
    return (
      <p class="soft">
        {report.standing === 'running' ? 'Started but not ended yet.' : 'Not started yet.'}
      </p>
    );
  }
  switch (report.section) {
    case 'job-knowledge':
    case 'english-expression':
      return <QuestionsPanel report={report} digest={panel.isDrill ? undefined : panel.digest} />;
    case 'biographic':
      return <BiographicPanel report={report} />;
    case 'essay':
      return <EssayPanel report={report} stored={panel.stored} />;
    default:
      return report satisfies never;
  }
};

/** All figures of one section. */
export const SectionPanel = (props: SectionPanelProps) => {
  const titleId = createUniqueId();
  return (
    <section class="panel section-result" aria-labelledby={titleId}>
      <h2 id={titleId}>{sectionTitles[props.report.section]}</h2>
      {contentsFor(props.report, props)}
    </section>
  );
};
