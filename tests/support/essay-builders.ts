import { essayCriteria } from '../../src/progress/essay-reading.ts';
import type { EssayReading, EssayReadings } from '../../src/progress/essay-reading.ts';
import { anAttempt, examStart } from './attempt-builders.ts';
import { itemId } from './overrides.ts';

/** The same score for every criterion, or five in their order. */
export const criterionScores = (given: number | readonly number[]): EssayReading['scores'] =>
  Object.fromEntries(
    essayCriteria.map((criterion, index) => [
      criterion,
      typeof given === 'number' ? given : given[index],
    ]),
  ) as EssayReading['scores'];

/** By the writer at `examStart`, all fours and no comment; unless overridden. */
export const aReading = (overrides: Partial<EssayReading> = {}): EssayReading => ({
  by: 'self',
  scores: criterionScores(4),
  comment: '',
  readAt: examStart,
  ...overrides,
});

/** Of the essay in tests/support/stored-attempt.ts; no reading yet, unless overridden. */
export const someReadings = (overrides: Partial<EssayReadings> = {}): EssayReadings => ({
  attemptId: anAttempt().id,
  itemId: itemId('essay-1'),
  readings: [],
  ...overrides,
});
