import type { SectionKind } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';

const aims = [
  { difficulty: 1, share: 0.25 },
  { difficulty: 2, share: 0.5 },
  { difficulty: 3, share: 0.25 },
] as const;
const tolerance = 0.1;
const fewestJudged = 20;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What is off with the mix of easy, medium and hard questions in one section; null where it is fine. */
export const difficultySpread = (
  section: SectionKind,
  sets: readonly AuthoredSet[],
): { readonly problem: string; readonly cure: string } | null => {
  const choices = sets
    .filter((set) => set.section === section)
    .flatMap(({ items }) => items)
    .filter((item) => item.kind === 'choice');
  if (choices.length < fewestJudged) return null;
  const off = aims
    .map(({ difficulty, share }) => ({
      difficulty,
      aim: share,
      share: choices.filter((item) => item.difficulty === difficulty).length / choices.length,
    }))
    .filter(({ share, aim }) => Math.abs(share - aim) > tolerance + 1e-9);
  return off.length === 0
    ? null
    : {
        problem: off
          .map(
            ({ difficulty, share }) =>
              `${percent(share)} of the questions have difficulty ${difficulty}`,
          )
          .join(', '),
        cure: 'write more of the others; aim for 25 / 50 / 25',
      };
};
