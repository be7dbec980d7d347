import { For, Show, untrack } from 'solid-js';
import { essayCriteria } from '../../progress/essay-reading.ts';
import type { EssayReading } from '../../progress/essay-reading.ts';
import { AskFirst } from '../controls/ask-first.tsx';
import { counted } from '../controls/plural.ts';
import { SaveLine } from '../controls/save-line.tsx';
import { RadioChoice } from '../preferences/radio-choice.tsx';
import { createReadingForm } from './create-reading-form.ts';
import type { GivenReading } from './create-reading-form.ts';
import { CriterionScores } from './criterion-scores.tsx';
import { readingInWords } from './reading-words.ts';
import { rubric } from './rubric.ts';

type ReadingFormProps = {
  readonly title: string;
  /** Told when the form is there, as it may take the place of what had the focus. */
  readonly headingRef?: (heading: HTMLHeadingElement) => void;
  /** Who may read now: the writer of the essay, or only somebody else. */
  readonly mayBeWriter: boolean;
  /** What was given before the page was opened. */
  readonly begun: GivenReading | undefined;
  readonly onSave: (reading: Omit<EssayReading, 'readAt'>) => Promise<boolean>;
  /** Keeps what is given so far; rejects with a sentence. */
  readonly onChange: (given: GivenReading) => Promise<void>;
};

const readers = [
  { value: 'self', title: 'Me, the writer' },
  { value: 'other', title: 'Somebody else' },
] as const;

/** One reading: five scores, a comment, and who reads. What is given stays if the page is left before it is saved. */
export const ReadingForm = (props: ReadingFormProps) => {
  const reading = createReadingForm({
    // Read again while the form is open, it must not undo what is being given.
    begun: untrack(() => props.begun),
    mayBeWriter: () => props.mayBeWriter,
    onSave: (whole) => props.onSave(whole),
    onChange: (given) => props.onChange(given),
  });
  const { given, missing, scores, kept } = reading;
  let form: HTMLFormElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  const submit = (): void => {
    const [first] = missing();
    if (first === undefined) void reading.save();
    else form?.querySelector<HTMLElement>(`[data-criterion='${first}'] input`)?.focus();
  };
  return (
    <form
      ref={(element) => (form = element)}
      class="reading-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h2
        ref={(element) => {
          heading = element;
          props.headingRef?.(element);
        }}
        tabindex="-1"
      >
        {props.title}
      </h2>
      <p class="soft">
        Read the essay once as a whole before you score it. The descriptions are ours, based on what
        readers of such essays commonly look for; the real test’s rubric could not be found.
      </p>
      <Show when={props.mayBeWriter}>
        <RadioChoice
          title="Who is reading it now?"
          options={readers}
          chosen={reading.by()}
          onChoose={reading.chooseReader}
        />
      </Show>
      <For each={essayCriteria}>
        {(criterion) => (
          <CriterionScores
            name={criterion}
            criterion={rubric[criterion]}
            score={given().scores[criterion] ?? null}
            onScore={(score) => reading.giveScore(criterion, score)}
          />
        )}
      </For>
      <label class="reading-comment">
        Comment on this reading (optional)
        <textarea
          rows="3"
          value={given().comment}
          onInput={(event) => reading.write(event.currentTarget.value)}
        />
      </label>
      <p class="reading-so-far" role="status">
        <Show
          when={scores()}
          fallback={`${counted(missing().length, 'score')} still to give: ${missing()
            .map((criterion) => rubric[criterion].title.toLowerCase())
            .join(', ')}.`}
        >
          {(all) => readingInWords({ scores: all() })}
        </Show>
      </p>
      <SaveLine
        // Of a reading that was cleared there is nothing kept to tell of.
        state={!reading.isBegun() && kept.state() === 'saved' ? 'untouched' : kept.state()}
        savedWords="Kept on this device until you save the reading."
        problem={kept.problem()}
        onRetry={kept.flush}
      />
      <div class="button-row">
        <button
          type="submit"
          class="button"
          data-weight="primary"
          aria-disabled={reading.isSaving()}
        >
          Save this reading
        </button>
        <Show when={reading.isBegun()}>
          <AskFirst
            label="Clear this reading"
            question="Clear this reading?"
            consequence="The scores and the comment given so far are deleted."
            keep="Keep them"
            confirm="Clear them"
            onConfirm={() => {
              reading.clear();
              heading?.focus();
            }}
          />
        </Show>
      </div>
    </form>
  );
};
