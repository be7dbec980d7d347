import { createUniqueId, For } from 'solid-js';
import type { ReadyMadeDrill } from '../../progress/ready-made-drills.ts';
import { readyMadeInWords, readyMadeTitles } from './drill-words.ts';
import type { DrillData } from './load-drill-data.ts';

type ReadyMadeDrillsProps = {
  readonly data: DrillData;
  /** How they run, in words. */
  readonly how: string;
  readonly isStarting: boolean;
  readonly onStart: (drill: ReadyMadeDrill) => void;
};

/** Drills of one click each. One that has nothing to ask says why. */
export const ReadyMadeDrills = (props: ReadyMadeDrillsProps) => (
  <section class="stack" aria-labelledby="ready-made">
    <h2 id="ready-made">Ready to start</h2>
    <ul class="ready-made">
      <For each={props.data.readyMade}>
        {(drill) => {
          const about = createUniqueId();
          return (
            <li class="panel">
              <h3>{readyMadeTitles[drill.kind]}</h3>
              <p id={about} class="soft">
                {readyMadeInWords(drill, props.data)}
              </p>
              <button
                type="button"
                class="button"
                aria-describedby={about}
                aria-disabled={drill.count === 0 || props.isStarting}
                onClick={() => {
                  if (drill.count > 0) props.onStart(drill);
                }}
              >
                Start<span class="visually-hidden"> {readyMadeTitles[drill.kind]}</span>
              </button>
            </li>
          );
        }}
      </For>
    </ul>
    <p class="soft small">These run with {props.how}, as chosen under “How it runs” below.</p>
  </section>
);
