import { sectionTitles } from '../bank/taxonomy.ts';
import type { Attempt } from './attempt.ts';
import type { AttemptReport, SectionReport } from './attempt-report.ts';
import type { AttemptState } from './attempt-state.ts';
import type { FormatSection } from './exam-format.ts';
import type { FormSection } from './exam-form.ts';
import { scoreBiographic } from './score-biographic.ts';
import { scoreEssay } from './score-essay.ts';
import type { EssayTexts } from './score-essay.ts';
import { scoreQuestions } from './score-questions.ts';
import { hasEnded } from './section-timing.ts';
import type { EndedSection } from './section-timing.ts';

export type ScoreRequest = {
  readonly attempt: Attempt;
  /** By index of the format's section; undefined where a section's form is not assembled yet. */
  readonly forms: readonly (FormSection | undefined)[];
  /** The fold of the attempt's log. */
  readonly state: AttemptState;
  /** For the words of an essay. */
  readonly drafts?: EssayTexts;
};

const scoreSection = (
  { section }: FormatSection,
  form: FormSection,
  progress: EndedSection,
  drafts: EssayTexts,
): SectionReport => {
  switch (section) {
    case 'job-knowledge':
    case 'english-expression':
      return scoreQuestions(section, form, progress);
    case 'biographic':
      return scoreBiographic(form, progress);
    case 'essay':
      return scoreEssay(progress, drafts);
    default:
      throw new Error(`unknown section ${String(section satisfies never)}`);
  }
};

/**
 * All figures of an attempt, at any time: a section that has not ended has none yet. Pure; throws an Error where a section
 * has ended whose form is not there, as its answers cannot be judged.
 */
export const scoreAttempt = (request: ScoreRequest): AttemptReport => {
  const { attempt, forms, state, drafts = new Map() } = request;
  return {
    sections: attempt.format.sections.map((section, index): SectionReport => {
      const progress = state.sections[index];
      if (progress === undefined) return { standing: 'notStarted', section: section.section };
      if (!hasEnded(progress)) return { standing: 'running', section: section.section };
      const form = forms[index];
      if (form === undefined) {
        throw new Error(
          `The questions of the ${sectionTitles[section.section]} section are missing, so it has no score.`,
        );
      }
      return scoreSection(section, form, progress, drafts);
    }),
  };
};
