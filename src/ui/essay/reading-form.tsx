import { createSignal, For, Show } from 'solid-js';
import { essayCriteria } from '../../progress/essay-reading.ts';
import type { EssayCriterion, EssayReading } from '../../progress/essay-reading.ts';
import { counted } from '../controls/plural.ts';
import { RadioChoice } from '../preferences/radio-choice.tsx';
import { CriterionScores } from './criterion-scores.tsx';
import { readingInWords } from './reading-words.ts';
import { rubric } from './rubric.ts';

type ReadingFormProps = {
  readonly title: string;
  /** Who may read now: the writer of the essay, or only somebody else. */
  readonly mayBeWriter: boolean;
  readonly onSave: (reading: Omit<EssayReading, 'readAt'>) => Promise<boolean>;
};

type GivenScores = Readonly<Partial<Record<EssayCriterion, number>>>;

const allScores = (given: GivenScores): EssayReading['scores'] | null =>
  essayCriteria.every((criterion) => given[criterion] !== undefined)
    ? (given as EssayReading['scores'])
    : null;

const readers = [
  { value: 'self', title: 'I, who wrote it' },
  { value: 'other', title: 'Somebody else' },
] as const;

/** One reading: five scores, a comment, and who reads. */
export const ReadingForm = (props: ReadingFormProps) => {
  const [given, setGiven] = createSignal<GivenScores>({});
  const [chosenReader, setReader] = createSignal<EssayReading['by']>('self');
  const [comment, setComment] = createSignal('');
  const [isSaving, setSaving] = createSignal(false);
  const by = (): EssayReading['by'] => (props.mayBeWriter ? chosenReader() : 'other');
  const missing = () => essayCriteria.filter((criterion) => given()[criterion] === undefined);

  let form: HTMLFormElement | undefined;
  const save = async (): Promise<void> => {
    const scores = allScores(given());
    if (scores === null) {
      form?.querySelector<HTMLElement>(`[data-criterion='${missing()[0]}'] input`)?.focus();
      return;
    }
    if (isSaving()) return;
    setSaving(true);
    await props.onSave({ by: by(), scores, comment: comment().trim() });
    setSaving(false);
  };
  return (
    <form
      ref={(element) => (form = element)}
      class="reading-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{props.title}</h2>
      <p class="soft">
        Read the essay once as a whole before you score it. The descriptions are ours, after what
        readers of such essays commonly look for; the Board of Examiners never published its own.
      </p>
      <Show when={props.mayBeWriter}>
        <RadioChoice
          title="Who reads it now?"
          options={readers}
          chosen={chosenReader()}
          onChoose={setReader}
        />
      </Show>
      <For each={essayCriteria}>
        {(criterion) => (
          <CriterionScores
            name={criterion}
            criterion={rubric[criterion]}
            score={given()[criterion] ?? null}
            onScore={(score) => setGiven((scores) => ({ ...scores, [criterion]: score }))}
          />
        )}
      </For>
      <label class="reading-comment">
        A comment on this reading, if you like
        <textarea
          rows="3"
          value={comment()}
          onInput={(event) => setComment(event.currentTarget.value)}
        />
      </label>
      <p class="reading-so-far" role="status">
        <Show
          when={allScores(given())}
          fallback={`${counted(missing().length, 'score')} still to give: ${missing()
            .map((criterion) => rubric[criterion].title.toLowerCase())
            .join(', ')}.`}
        >
          {(scores) => readingInWords({ scores: scores() })}
        </Show>
      </p>
      <button type="submit" class="button" data-weight="primary" aria-disabled={isSaving()}>
        Save this reading
      </button>
    </form>
  );
};
