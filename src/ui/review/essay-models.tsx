import { For } from 'solid-js';
import type { EssayItem } from '../../bank/item.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import './essay-models.css';

type EssayModelsProps = {
  readonly item: EssayItem;
  /** Of the headings in it, so that they follow on those of the page. */
  readonly level: 3 | 4;
};

/** What to hold an essay against: points of strong answers on either side, and answers with a reader's notes. */
export const EssayModels = (props: EssayModelsProps) => {
  const Heading = (heading: { readonly words: string }) =>
    props.level === 3 ? <h3>{heading.words}</h3> : <h4>{heading.words}</h4>;
  return (
    <div class="essay-models">
      <p class="soft">
        Points that strong answers make on either side. Either side can earn any score, and nobody
        makes all of these points in half an hour.
      </p>
      <div class="essay-sides">
        <div>
          <Heading words="In favor" />
          <BankBlocks class="prose" html={props.item.inFavor} />
        </div>
        <div>
          <Heading words="Against" />
          <BankBlocks class="prose" html={props.item.against} />
        </div>
      </div>
      <div class="essay-samples">
        <For each={props.item.samples}>
          {(sample) => (
            <details class="essay-sample">
              <summary>An answer that a reader scored {sample.score} of 6</summary>
              <BankBlocks class="prose reading" html={sample.text} />
              <Heading words="Reader’s notes" />
              <BankBlocks class="prose" html={sample.notes} />
            </details>
          )}
        </For>
      </div>
    </div>
  );
};
