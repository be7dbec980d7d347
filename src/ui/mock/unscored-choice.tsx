import { createEffect, createResource, createSignal, on, Show, untrack } from 'solid-js';
import type { ExamFormat } from '../../exam/exam-format.ts';
import '../preferences/choices.css';
import { useServices } from '../services/services.ts';

type UnscoredChoiceProps = {
  readonly format: ExamFormat;
  /** How many a section. */
  readonly unscored: number;
  readonly onChange: (unscored: number) => void;
};

/** Where nobody says how many. */
const usualUnscored = 5;

/** More than this would make the sections another test. */
const mostUnscored = 10;

/** Mixes in questions that do not count, as the real test does. How many may be asked for depends on what the bank has to spare. */
export const UnscoredChoice = (props: UnscoredChoiceProps) => {
  const { loadSection } = useServices();
  const [isWanted, setWanted] = createSignal(false);
  // Only one who asks for it waits for the questions to be counted.
  const [most] = createResource(
    () => (isWanted() ? props.format : undefined),
    async (format) => {
      const { countSpareItems } = await import('../../exam/count-spare-items.ts');
      const spare = await Promise.all(
        format.sections
          .filter((section) => section.section !== 'essay')
          .map(async (section) => countSpareItems(await loadSection[section.section](), section)),
      );
      return Math.min(mostUnscored, ...spare);
    },
  );
  /** As many as before, or the usual number, as far as the bank has them. */
  const takeUpTo = (known: number | undefined): void => {
    if (known !== undefined) props.onChange(Math.min(props.unscored || usualUnscored, known));
  };
  createEffect(on(most, (known) => untrack(isWanted) && takeUpTo(known)));
  const switchTo = (wanted: boolean): void => {
    setWanted(wanted);
    if (wanted) takeUpTo(most.latest);
    else props.onChange(0);
  };
  return (
    <div class="stack">
      <label class="check-row">
        <input
          type="checkbox"
          checked={isWanted()}
          onChange={(event) => switchTo(event.currentTarget.checked)}
        />
        <span>
          Mix in unscored questions
          <br />
          <span class="soft small">
            The real test does this and does not say how many. They are not identified until the
            review, and the section’s time stays the same.
          </span>
        </span>
      </label>
      <Show when={isWanted() && most.latest !== undefined}>
        <Show
          when={(most.latest ?? 0) > 0}
          fallback={
            <p class="soft">
              The question bank has none to spare for this version of the test yet.
            </p>
          }
        >
          <label class="check-row">
            <span>Unscored questions in each section, up to {most.latest}</span>
            <input
              type="number"
              min="1"
              max={most.latest}
              value={props.unscored}
              onChange={(event) => {
                const wanted = Math.trunc(Number(event.currentTarget.value)) || 1;
                const allowed = Math.min(Math.max(1, wanted), most.latest ?? 0);
                event.currentTarget.value = String(allowed);
                props.onChange(allowed);
              }}
            />
          </label>
        </Show>
      </Show>
    </div>
  );
};
