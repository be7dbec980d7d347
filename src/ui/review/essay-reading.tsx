import { For, Show } from 'solid-js';
import type { EssayItem } from '../../bank/item.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import './essay-reading.css';

type EssayReadingProps = {
  readonly item: EssayItem;
  /** Of several prompts offered, this one was written on. */
  readonly isTaken: boolean;
  /** As written; null where it is not stored. */
  readonly text: string | null;
  /** Its length when it was handed in. */
  readonly characters: number;
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
      {(text) => <p class="essay-text reading">{text()}</p>}
    </Show>
  </section>
);

/** A prompt, the candidate's essay as written, and what to read it against: no machine grades it. */
export const EssayReading = (props: EssayReadingProps) => (
  <div class="essay-reading">
    <section class="stack">
      <h3>The prompt</h3>
      <BankBlocks class="prose reading" html={props.item.stem} />
    </section>
    <Show when={props.isTaken} fallback={<p>You took another prompt.</p>}>
      <EssayText {...props} />
    </Show>
    <section class="stack">
      <h3>What strong answers cover</h3>
      <p class="soft">
        No machine grades an essay here. Read yours beside these points and the sample answers, and
        judge for yourself. Either side can earn any score.
      </p>
      <div class="essay-sides">
        <div>
          <h4>In favor</h4>
          <BankBlocks class="prose" html={props.item.inFavor} />
        </div>
        <div>
          <h4>Against</h4>
          <BankBlocks class="prose" html={props.item.against} />
        </div>
      </div>
    </section>
    <section class="stack">
      <h3>Sample answers</h3>
      <For each={props.item.samples}>
        {(sample) => (
          <details class="essay-sample">
            <summary>An answer that a reader gave {sample.score} of 6</summary>
            <BankBlocks class="prose reading" html={sample.text} />
            <h4>Reader’s notes</h4>
            <BankBlocks class="prose" html={sample.notes} />
          </details>
        )}
      </For>
    </section>
  </div>
);
