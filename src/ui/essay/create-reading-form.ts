import { createSignal } from 'solid-js';
import { essayCriteria } from '../../progress/essay-reading.ts';
import type { EssayCriterion, EssayReading } from '../../progress/essay-reading.ts';
import { isBegun } from '../../progress/reading-draft.ts';
import type { ReadingDraft } from '../../progress/reading-draft.ts';
import { createAutosave } from '../controls/create-autosave.ts';

/** A reading as far as it is given. */
export type GivenReading = Pick<ReadingDraft, 'by' | 'scores' | 'comment'>;

type ReadingFormOptions = {
  /** What was given before the form was opened. */
  readonly begun: GivenReading | undefined;
  /** Whether the writer of the essay may read now. */
  readonly mayBeWriter: () => boolean;
  /** Tells whether the whole reading is stored. */
  readonly onSave: (reading: Omit<EssayReading, 'readAt'>) => Promise<boolean>;
  /** Keeps what is given so far; rejects with a sentence. */
  readonly onChange: (given: GivenReading) => Promise<void>;
};

const nothingGiven: GivenReading = { by: 'self', scores: {}, comment: '' };

const allScores = (scores: GivenReading['scores']): EssayReading['scores'] | null =>
  essayCriteria.every((criterion) => scores[criterion] !== undefined)
    ? (scores as EssayReading['scores'])
    : null;

/** One reading while it is given: kept as it goes, until it is saved as a whole. */
export const createReadingForm = (options: ReadingFormOptions) => {
  const { begun, mayBeWriter, onSave, onChange } = options;
  const [given, setGiven] = createSignal<GivenReading>(begun ?? nothingGiven);
  const [isSaving, setSaving] = createSignal(false);
  const by = (): EssayReading['by'] => (mayBeWriter() ? given().by : 'other');
  const scores = () => allScores(given().scores);
  const kept = createAutosave(async (changed: GivenReading) => {
    // What comes late must not bring back what the whole reading has taken the place of.
    if (!isSaving()) await onChange(changed);
  });
  const change = (part: Partial<GivenReading>): void => {
    setGiven((before) => ({ ...before, ...part }));
    kept.change({ ...given(), by: by() });
  };
  /** What is chosen, not typed, need not wait for more: a page that is being closed may write no more. */
  const choose = (part: Partial<GivenReading>): void => {
    change(part);
    kept.flush();
  };

  return {
    given,
    by,
    chooseReader: (reader: EssayReading['by']): void => choose({ by: reader }),
    giveScore: (criterion: EssayCriterion, score: number): void =>
      choose({ scores: { ...given().scores, [criterion]: score } }),
    write: (comment: string): void => change({ comment }),
    clear: (): void => choose({ scores: {}, comment: '' }),
    isBegun: (): boolean => isBegun(given()),
    missing: (): readonly EssayCriterion[] =>
      essayCriteria.filter((criterion) => given().scores[criterion] === undefined),
    /** Null until all are given. */
    scores,
    isSaving,
    /** Does nothing while a score is missing. */
    save: async (): Promise<void> => {
      const all = scores();
      if (all === null || isSaving()) return;
      setSaving(true);
      const isStored = await onSave({ by: by(), scores: all, comment: given().comment.trim() });
      setSaving(false);
      if (!isStored) kept.change({ ...given(), by: by() });
    },
    kept,
  };
};
