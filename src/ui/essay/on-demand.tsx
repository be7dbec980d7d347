import { createSignal, createUniqueId, Show } from 'solid-js';
import type { JSX } from 'solid-js';

type OnDemandProps = {
  readonly title: string;
  /** What opening it shows, and whether it is better left for later. */
  readonly lead: string;
  readonly children: JSX.Element;
};

/** A section that is made only when it is opened first, and then stays. */
export const OnDemand = (props: OnDemandProps) => {
  const titleId = createUniqueId();
  const [wasOpened, setOpened] = createSignal(false);
  return (
    <section class="on-demand" aria-labelledby={titleId}>
      <details
        onToggle={(event) => {
          if (event.currentTarget.open) setOpened(true);
        }}
      >
        <summary>
          <h2 id={titleId}>{props.title}</h2>
        </summary>
        <p class="soft on-demand-lead">{props.lead}</p>
        <Show when={wasOpened()}>{props.children}</Show>
      </details>
    </section>
  );
};
