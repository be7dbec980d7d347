import { createEffect, createMemo, on } from 'solid-js';
import type { PoolItem } from '../../progress/drill-pool.ts';
import { countMatching } from '../../progress/drill-selection.ts';
import type { DrillFilter } from '../../progress/drill-selection.ts';
import { afterPaint } from '../services/after-paint.ts';
import { soundFilter } from './drill-choice.ts';
import type { DrillChoice } from './drill-choice.ts';
import { DrillStart } from './drill-start.tsx';
import { HowFields } from './how-fields.tsx';
import type { DrillData } from './load-drill-data.ts';
import { WhatFields } from './what-fields.tsx';

type DrillBuilderProps = {
  readonly data: DrillData;
  readonly choice: DrillChoice;
  /** Grows each time that a link has filled it in: the reader is led here then. */
  readonly linked: number;
  readonly isStarting: boolean;
  readonly onChange: (choice: DrillChoice) => void;
  readonly onStart: () => void;
};

/** A drill of the candidate's own: what it asks, how it runs, and how many questions there are for it. */
export const DrillBuilder = (props: DrillBuilderProps) => {
  let heading: HTMLHeadingElement | undefined;
  createEffect(
    on(
      () => props.linked,
      (times) => {
        if (times === 0) return;
        heading?.focus();
        // A page that has just been opened is put to its top first.
        void afterPaint().then(() =>
          heading?.scrollIntoView({ block: 'start', behavior: 'instant' }),
        );
      },
    ),
  );
  const matching = createMemo(() => countMatching(props.data.pool, props.choice.filter));
  // Whatever their state: how many of them were missed is what is held back.
  const countAbout = (items: readonly PoolItem[]): number =>
    countMatching(items, { ...props.choice.filter, states: [] });
  const heldBack = createMemo(() => countAbout(props.data.heldBack));
  const inExams = createMemo(() => countAbout(props.data.inExams));
  const narrow = (filter: DrillFilter): void =>
    props.onChange({ ...props.choice, filter: soundFilter(filter) });
  return (
    <section class="stack" aria-labelledby="builder">
      <h2 id="builder" ref={(element) => (heading = element)} tabindex="-1">
        A drill of your own
      </h2>
      <div class="panel drill-builder">
        <WhatFields pool={props.data.pool} filter={props.choice.filter} onChange={narrow} />
        <HowFields choice={props.choice} onChange={(choice) => props.onChange(choice)} />
        <DrillStart
          data={props.data}
          choice={props.choice}
          matching={matching()}
          heldBack={heldBack()}
          inExams={inExams()}
          isStarting={props.isStarting}
          onStart={() => props.onStart()}
        />
      </div>
    </section>
  );
};
