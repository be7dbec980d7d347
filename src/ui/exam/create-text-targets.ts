import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

/** The texts on the screen that may be highlighted, by the id of an item (its stem) or of a passage. */
export type TextTargets = {
  readonly all: Accessor<ReadonlyMap<string, Element>>;
  /** To be called by the component that shows the text, whichever that is at the time; it is forgotten with it. */
  readonly register: (targetId: Accessor<string>, element: Element) => void;
};

export const createTextTargets = (): TextTargets => {
  const [shown, setShown] = createSignal<readonly (readonly [Accessor<string>, Element])[]>([]);
  return {
    all: () => new Map(shown().map(([targetId, element]) => [targetId(), element])),
    register: (targetId, element) => {
      setShown((targets) => [...targets, [targetId, element]]);
      onCleanup(() => setShown((targets) => targets.filter(([, known]) => known !== element)));
    },
  };
};
