import type { EssaySection, ExamFormat, QuestionSection } from '../../src/exam/exam-format.ts';

const howSure = { confidence: 'high', note: '', sources: ['https://example.org/'] } as const;

/** A section of questions; `questions` is the sum of its blueprint. */
export const aQuestionSection = (
  overrides: Partial<Omit<QuestionSection, 'questions'>> = {},
): QuestionSection => {
  const blueprint = overrides.blueprint ?? { 'us-government': 2, economics: 1 };
  return {
    ...howSure,
    section: 'job-knowledge',
    minutes: 2,
    ...overrides,
    blueprint,
    questions: Object.values(blueprint).reduce((sum, count) => sum + count, 0),
  };
};

/** One prompt, assigned; 30 minutes, 2,800 characters. */
export const anEssaySection = (overrides: Partial<EssaySection> = {}): EssaySection => ({
  ...howSure,
  section: 'essay',
  minutes: 30,
  offered: 1,
  characters: 2800,
  choosingMinutes: null,
  ...overrides,
});

/** A short test of all four sections: 3 questions in 2 minutes, 3 in 2, 3 in 2, an essay in 30. */
export const aFormat = (overrides: Partial<ExamFormat> = {}): ExamFormat => ({
  id: 'short',
  title: 'A short test',
  inForce: 'never',
  lastChecked: '2026-11-22',
  sections: [
    aQuestionSection(),
    aQuestionSection({ section: 'biographic', blueprint: { composure: 2, judgment: 1 } }),
    aQuestionSection({
      section: 'english-expression',
      blueprint: { 'passage-editing': 2, 'sentence-correction': 1 },
    }),
    anEssaySection(),
  ],
  ...overrides,
});
