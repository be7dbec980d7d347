import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

/** The texts on the screen that may be highlighted, by the id of an item (its stem) or of a passage. */
export type TextTargets = {
  readonly all: Accessor<ReadonlyMap<string, Element>>;
  /** To be called by the component that shows the text; it is forgotten with it. */
  readonly register: (targetId: string, element: Element) => void;
};

export const createTextTargets = (): TextTargets => {
  const [all, setAll] = createSignal<ReadonlyMap<string, Element>>(new Map());
  return {
    all,
    register: (targetId, element) => {
      setAll((targets) => new Map([...targets, [targetId, element]]));
      onCleanup(() =>
        setAll((targets) => new Map([...targets].filter(([, known]) => known !== element))),
      );
    },
  };
};
