import type { Calibration } from '../../progress/calibration.ts';
import { counted } from '../controls/plural.ts';

/** Below this many rated answers the curve is mostly chance. */
const fewRated = 30;

const twoPlaces = (score: number): string => score.toFixed(2);

/** The Brier score with what it means; null where nothing was rated. */
export const brierInWords = ({ brierScore, brierOfShareAlone }: Calibration): string | null => {
  if (brierScore === null || brierOfShareAlone === null) return null;
  const base = `Brier score ${twoPlaces(brierScore)}: 0 is perfect.`;
  const alone = `Giving your overall share of right answers every time would score ${twoPlaces(brierOfShareAlone)}`;
  return brierScore < brierOfShareAlone
    ? `${base} ${alone}: your ratings told right answers from wrong ones.`
    : `${base} ${alone}: your ratings told no more than that one number.`;
};

/** How far the curve can be believed. */
export const ratedInWords = ({ items }: Calibration): string =>
  items < fewRated
    ? `You said how sure you were of ${counted(items, 'answer')}. With fewer than about ${fewRated}, the curve is mostly chance.`
    : `You said how sure you were of ${counted(items, 'answer')}. “Sure” is taken as a 95% chance, “unsure” as 60% and a guess as 25%: those numbers are ours, not yours.`;
