import { Show } from 'solid-js';
import type { EssayStanding } from '../../progress/essay-standing.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import { readerInWords } from './reading-words.ts';

type ReadOnceProps = {
  readonly standing: Extract<EssayStanding, { readonly read: 'once' }>;
  /** Whether the second reading can be given below. */
  readonly isSecondOpen: boolean;
  /** Somebody else takes over now. */
  readonly onOther: () => void;
};

/** Between the readings. Nothing here tells what the first one gave, as the second would only repeat it. */
export const ReadOnce = (props: ReadOnceProps) => (
  <div class="notice stack">
    <h2>Read once</h2>
    <p>
      By {readerInWords(props.standing.first)}, {momentInWords(props.standing.first.readAt)}. Its
      scores are hidden until there is a second reading, so that the second is independent.
    </p>
    <Show when={!props.isSecondOpen}>
      <p>
        Read it again tomorrow or later, with fresh eyes. Somebody else can give the second reading
        now.
      </p>
      <p>
        <button type="button" class="button" onClick={() => props.onOther()}>
          Let somebody else read it
        </button>
      </p>
    </Show>
  </div>
);
