import type { JSX } from 'solid-js';

type FirstStepsProps = {
  /** What the page will hold, and how it comes there. */
  readonly children: JSX.Element;
};

/** For a newcomer, on a page that fills as attempts end: what stands there later, and how to begin. */
export const FirstSteps = (props: FirstStepsProps) => (
  <div class="stack">
    <p class="lead">{props.children}</p>
    <p class="button-row">
      <a class="button" data-weight="primary" href="#/mock">
        Choose a mock exam
      </a>
      <a class="button" href="#/drill">
        Begin with a short drill
      </a>
    </p>
  </div>
);
