import { createSignal, Show } from 'solid-js';
import { Dialog } from '../controls/dialog.tsx';
import { RadioChoice } from '../preferences/radio-choice.tsx';
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
        {props.hasOthers ? 'Print…' : 'Print'}
      </button>
      <Show when={isAsking()}>
        <Dialog
          title="Print the review"
          words={
            <p>
              Each question that the filter shows is printed with its key, all reasons, your answer
              and your notes. Your browser can also save it as a PDF.
            </p>
          }
          onDismiss={() => setAsking(false)}
        >
          <RadioChoice
            title="What to print"
            options={[
              { value: 'section', title: props.ofSection },
              { value: 'all', title: `All sections: ${props.ofAll}` },
            ]}
            chosen={scope()}
            onChoose={(chosen: PrintScope) => setScope(chosen)}
          />
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
