import { createSignal, createUniqueId, Show } from 'solid-js';
import { Dialog } from '../controls/dialog.tsx';
import type { PrintScope } from './create-review-print.ts';

type PrintChoiceProps = {
  /** What the filter leaves of the section on the screen: `Job Knowledge: 12 questions`. */
  readonly ofSection: string;
  /** What it leaves of all: `48 questions`. */
  readonly ofAll: string;
  /** Whether there is more than one section to print. */
  readonly hasOthers: boolean;
  readonly onPrint: (scope: PrintScope) => void;
};

/** The way to paper: asks how much of a review of several sections is wanted, as all of it may be eighty pages. */
export const PrintChoice = (props: PrintChoiceProps) => {
  const name = createUniqueId();
  const [isAsking, setAsking] = createSignal(false);
  const [scope, setScope] = createSignal<PrintScope>('section');
  const print = (wanted: PrintScope): void => {
    // Off the page first, as it would stand over what is printed.
    setAsking(false);
    props.onPrint(wanted);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-weight="quiet"
        onClick={() => (props.hasOthers ? setAsking(true) : print('all'))}
      >
        {props.hasOthers ? 'Print …' : 'Print'}
      </button>
      <Show when={isAsking()}>
        <Dialog title="Print the review" onDismiss={() => setAsking(false)}>
          <p>
            What the filter leaves is printed, each question with its key, all reasons, your answer
            and your notes. Your browser can also save it as a PDF.
          </p>
          <fieldset class="print-scopes">
            <legend class="visually-hidden">What to print</legend>
            <label>
              <input
                type="radio"
                name={name}
                checked={scope() === 'section'}
                onChange={() => setScope('section')}
              />{' '}
              {props.ofSection}
            </label>
            <label>
              <input
                type="radio"
                name={name}
                checked={scope() === 'all'}
                onChange={() => setScope('all')}
              />{' '}
              All sections: {props.ofAll}
            </label>
          </fieldset>
          <div class="button-row">
            <button type="button" class="button" onClick={() => setAsking(false)}>
              Cancel
            </button>
            <button
              type="button"
              class="button"
              data-weight="primary"
              onClick={() => print(scope())}
            >
              Print
            </button>
          </div>
        </Dialog>
      </Show>
    </>
  );
};
