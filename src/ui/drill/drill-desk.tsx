import { createEffect, createMemo, createSignal, on, Show, untrack } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { ReadyMadeDrill } from '../../progress/ready-made-drills.ts';
import { WaitingNote } from '../blind/waiting-note.tsx';
import { useRouting } from '../routing/router.tsx';
import { createDrillStart } from './create-drill-start.ts';
import { DrillBuilder } from './drill-builder.tsx';
import type { DrillChoice } from './drill-choice.ts';
import './drill.css';
import {
  heldBackInWords,
  howInWords,
  ownDrillTitle,
  readyMadeDrillTitle,
  readyMadeInWords,
} from './drill-words.ts';
import { keepChoice, keptChoice } from './kept-choice.ts';
import { linkedChoice, linkedDrill } from './linked-choice.ts';
import type { DrillData } from './load-drill-data.ts';
import { ProblemNotice } from '../controls/problem-notice.tsx';
import { ReadyMadeDrills } from './ready-made-drills.tsx';

type DrillDeskProps = { readonly store: AttemptStore; readonly data: DrillData };

/** Minutes were given to a drill of another length, so one that is ready has none of its own. */
const readyMadeHow = (choice: DrillChoice): DrillChoice =>
  choice.timing === 'ownMinutes' ? { ...choice, timing: 'untimed' } : choice;

/** The drills themselves, once it is known what there is to ask. */
export const DrillDesk = (props: DrillDeskProps) => {
  const { address } = useRouting();
  const { isStarting, problem, start } = createDrillStart(
    () => props.store,
    () => props.data,
  );
  const kept = keptChoice();
  const [choice, setChoice] = createSignal(
    untrack(() => linkedChoice(address().query, kept)) ?? kept,
  );
  const [linked, setLinked] = createSignal(0);
  const [notice, setNotice] = createSignal<string | null>(null);
  const how = createMemo(() => readyMadeHow(choice()));

  const startReadyMade = (drill: ReadyMadeDrill, replace = false): void => {
    const { kind, filter, count } = drill;
    void start({ title: readyMadeDrillTitle(kind), filter, count, how: how() }, { replace });
  };
  const startOwn = (): void => {
    const { filter, count, ...rest } = choice();
    void start({ title: ownDrillTitle(filter), filter, count, how: rest });
  };
  const change = (changed: DrillChoice): void => {
    setChoice(changed);
    keepChoice(changed);
  };

  // A link to this page may start a drill, or fill in the builder.
  createEffect(
    on(
      () => address().query,
      (query) => {
        setNotice(null);
        const wanted = linkedDrill(query);
        const drill = props.data.readyMade.find(({ kind }) => kind === wanted);
        if (drill !== undefined && drill.count > 0) startReadyMade(drill, true);
        else if (drill !== undefined) setNotice(readyMadeInWords(drill, props.data));
        const asked = linkedChoice(query, untrack(choice));
        if (asked === null) return;
        setChoice(asked);
        setLinked((count) => count + 1);
      },
    ),
  );

  return (
    <div class="drill-desk">
      <Show when={notice()}>
        {(sentence) => (
          <p class="notice" role="status">
            {sentence()}
          </p>
        )}
      </Show>
      <ProblemNotice problem={problem()} />
      <Show when={isStarting()}>
        <p class="soft" role="status">
          Getting the questions…
        </p>
      </Show>
      <WaitingNote
        undecided={props.data.undecided}
        so={heldBackInWords(props.data.heldBack.length)}
      />
      <ReadyMadeDrills
        data={props.data}
        how={howInWords(how())}
        isStarting={isStarting()}
        onStart={startReadyMade}
      />
      <DrillBuilder
        data={props.data}
        choice={choice()}
        linked={linked()}
        isStarting={isStarting()}
        onChange={change}
        onStart={startOwn}
      />
      <section class="stack" aria-labelledby="one-section">
        <h2 id="one-section">One section by itself</h2>
        <p>
          A whole section, with its clock and rules as in the exam; the essay is one of the choices.
          Questions you have not seen come first.
        </p>
        <p>
          <a class="button" href="#/drill/section">
            Choose a section
          </a>
        </p>
      </section>
    </div>
  );
};
