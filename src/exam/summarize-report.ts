import type { AttemptReport, SectionReport } from './attempt-report.ts';
import type { AttemptSummary, SectionSummary } from './attempt-summary.ts';

const summarizeSection = (report: SectionReport): readonly SectionSummary[] => {
  if (report.standing !== 'ended') return [];
  const { section, timing } = report;
  const time = { usedMs: timing.usedMs, endReason: timing.endReason };
  switch (section) {
    case 'job-knowledge':
    case 'english-expression': {
      const { items, right, wrong } = report.total;
      return [{ section, items, answered: right + wrong, right, characters: null, ...time }];
    }
    case 'biographic': {
      const { items, answered, notNeeded } = report;
      const asked = items - notNeeded;
      return [{ section, items: asked, answered, right: null, characters: null, ...time }];
    }
    case 'essay': {
      const { characters } = report;
      return [{ section, items: 0, answered: 0, right: null, characters, ...time }];
    }
    default:
      throw new Error(`unknown report ${JSON.stringify(report satisfies never)}`);
  }
};

/** The few numbers that lists of attempts show. Sections that have not ended are left out. */
export const summarizeReport = (report: AttemptReport): AttemptSummary => ({
  sections: report.sections.flatMap(summarizeSection),
});
