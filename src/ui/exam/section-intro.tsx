import { createMemo, For, onMount, Show, untrack } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { sectionLengthMs } from '../../exam/section-length.ts';
import type { FormatSection } from '../../exam/exam-format.ts';
import { durationInWords } from '../controls/duration.ts';
import { Break } from './break.tsx';
import type { ExamRoom } from './open-exam-room.ts';
import { preferences } from '../preferences/preferences.ts';
import { keysInWords } from './keys-in-words.ts';
import { sectionInstructions } from './section-instructions.ts';
import './section-intro.css';

type SectionIntroProps = {
  readonly room: ExamRoom;
  readonly sectionIndex: number;
};

/** `itemCount`: what is asked in a section of questions. */
const lengthOf = (section: FormatSection, itemCount: number, timeFactor: number | null): string => {
  const time =
    timeFactor === null ? 'untimed' : durationInWords(sectionLengthMs(section) * timeFactor);
  if (section.section !== 'essay') return `${itemCount} questions, ${time}`;
  return section.offered === 1
    ? `One prompt, ${time}`
    : `One of ${section.offered} prompts, ${time}`;
};

/** A section's instructions. Its clock does not run while they are read. */
export const SectionIntro = (props: SectionIntroProps) => {
  let heading: HTMLHeadingElement | undefined;
  // The section before took the focus with it.
  onMount(() => heading?.focus());
  const sections = () => props.room.session.attempt.format.sections;
  const section = createMemo(() => sections()[props.sectionIndex]);
  const form = () => props.room.view.forms()[props.sectionIndex];
  // Told before the questions are prepared, too.
  const itemCount = (current: FormatSection): number =>
    form()?.entries.length ??
    (current.section === 'essay'
      ? current.offered
      : current.questions + props.room.session.attempt.unscoredPerSection);
  const wasPrepared = untrack(() => form() !== undefined);
  const before = () => props.room.view.state().sections.at(-1);
  const isDrill = () => props.room.session.attempt.kind === 'drill';
  const isUntimed = () => props.room.session.attempt.conditions.timeFactor === null;
  const previous = () => sections()[props.sectionIndex - 1];
  return (
    <div class="exam-body section-intro stack">
      <Show when={before()?.endReason === 'timeUp' && previous()}>
        {(ended) => (
          <p class="notice" role="status">
            The time for {sectionTitles[ended().section]} is up. Everything you answered counts.
          </p>
        )}
      </Show>
      <Show when={section()} keyed>
        {(current) => (
          <>
            <h2
              ref={(element) => (heading = element)}
              class="section-place soft"
              aria-describedby="section-length"
              tabindex="-1"
            >
              Section {props.sectionIndex + 1} of {sections().length}
              <span class="visually-hidden">: {sectionTitles[current.section]}</span>
            </h2>
            <p id="section-length" class="lead">
              {lengthOf(
                current,
                itemCount(current),
                props.room.session.attempt.conditions.timeFactor,
              )}
            </p>
            <Show when={!isDrill()}>
              <ul class="stack instructions">
                <For each={sectionInstructions(current, props.room.session.attempt.conditions)}>
                  {(line) => <li>{line}</li>}
                </For>
                <Show
                  when={keysInWords(
                    preferences().keys,
                    current.section,
                    props.room.session.attempt.conditions,
                  )}
                >
                  {(line) => <li class="by-keyboard">{line()}</li>}
                </Show>
              </ul>
            </Show>
          </>
        )}
      </Show>
      <Show
        when={form() !== undefined}
        fallback={
          <Show
            when={props.room.forms.problem()}
            fallback={<p role="status">Preparing the questions…</p>}
          >
            {(problem) => (
              <div class="notice stack" role="alert">
                <p>{problem()}</p>
                <button
                  type="button"
                  class="button"
                  onClick={() => void props.room.forms.prepare()}
                >
                  Try again
                </button>
              </div>
            )}
          </Show>
        }
      >
        <Show when={!isDrill() && before()?.endedAt} keyed>
          {(endedAt) => <Break room={props.room} since={endedAt} />}
        </Show>
        {/* Of an untimed one the line at the top has said all. */}
        <Show when={!isUntimed()}>
          {/* Said to a screen reader only where it waited for the questions; otherwise it is read in its place. */}
          <p class="soft" role={wasPrepared ? undefined : 'status'}>
            The clock is not running. It starts with{' '}
            {section()?.section === 'essay' ? 'the prompt' : 'the first question'}.
          </p>
        </Show>
        <button
          type="button"
          class="button"
          data-weight="primary"
          onClick={() => props.room.session.send({ type: 'section.start' })}
        >
          Start section
        </button>
      </Show>
    </div>
  );
};
