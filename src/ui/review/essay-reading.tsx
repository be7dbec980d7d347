import { Show } from 'solid-js';
import type { JSX } from 'solid-js';
import type { EssayItem } from '../../bank/item.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { EssayModels } from './essay-models.tsx';
import './essay-reading.css';

type EssayReadingProps = {
  readonly item: EssayItem;
  /** Of several prompts offered, this one was written on. */
  readonly isTaken: boolean;
  /** As written; null where it is not stored. */
  readonly text: string | null;
  /** Its length when it was handed in. */
  readonly characters: number;
  /** How far the candidate's own readings are, and the way to them; stands below the text. */
  readonly standing?: JSX.Element;
};

const EssayText = (props: EssayReadingProps) => (
  <section class="stack">
    <h3>Your essay</h3>
    <Show
      when={props.text}
      fallback={
        <p>
          {props.characters > 0
            ? 'Its text is not stored with this attempt; only its length is.'
            : 'You wrote nothing.'}
        </p>
      }
    >
      {(text) => (
        <>
          <p class="essay-text reading">{text()}</p>
          {props.standing}
        </>
      )}
    </Show>
  </section>
);

/** A prompt, the candidate's essay as written, and, opened on demand, what to read it against: no machine grades it. */
export const EssayReading = (props: EssayReadingProps) => (
  <div class="essay-reading">
    <section class="stack">
      <h3>The prompt</h3>
      <BankBlocks class="prose reading" html={props.item.stem} />
    </section>
    <Show when={props.isTaken} fallback={<p>You chose another prompt.</p>}>
      <EssayText {...props} />
    </Show>
    <details class="essay-models-choice">
      <summary>
        <h3>What strong answers cover, and sample answers</h3>
      </summary>
      <EssayModels item={props.item} level={4} />
    </details>
  </div>
);
