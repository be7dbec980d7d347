import type { BlindGuess } from '../lint/blind-guesser/guess-blindly.ts';

const mostCues = 6;
const mostListed = 25;
/** Weaker ones are noise in a bank of some hundred questions. */
const leastWeight = 0.05;

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** How well the blind guesser did and by which cues; a plus says that keys have more of it than distractors. */
export const guessLines = ({ accuracy, interval, cues, rounds }: BlindGuess): readonly string[] => {
  const used = cues
    .filter(({ weight }) => Math.abs(weight) >= leastWeight)
    .slice(0, mostCues)
    .map(({ name, weight }) => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)} ${name}`);
  const folds = rounds === 1 ? 'ten folds, drawn once' : `ten folds, drawn ${rounds} times`;
  return [
    `blind guesser: ${percent(accuracy)} right, 95% interval ${percent(interval.low)}–${percent(interval.high)}, chance 25% (${folds})`,
    `  cues, by weight: ${used.length === 0 ? 'none to speak of' : used.join('; ')}`,
  ];
};

/** The questions whose keys the guesser is surest of, and what gives them away. */
export const guessableLines = ({ surest }: BlindGuess): readonly string[] =>
  surest
    .slice(0, mostListed)
    .map(
      ({ item, chance, because }) =>
        `${String(Math.round(chance * 100)).padStart(3)}%  ${item.id}: ${because.join('; ')}`,
    );
