import { Show } from 'solid-js';

type BlindInvitationProps = {
  /** How many questions were flagged, unsure or left unanswered. */
  readonly marked: number;
  /** How many have a key. */
  readonly all: number;
  /** What is shown without a blind review. */
  readonly leadsTo: 'result' | 'review' | 'question' | 'mistake log';
  readonly onBegin: (which: 'marked' | 'all') => void;
  readonly onDecline: () => void;
};

/** After the exam and before its result: what a blind review is, and the choice. */
export const BlindInvitation = (props: BlindInvitationProps) => (
  <>
    <section class="stack blind-words" aria-labelledby="blind-offer">
      <h2 id="blind-offer">Before you see your result</h2>
      <p>
        Your exam is finished and saved. No key has been shown yet, so this is the one time you can
        answer questions <strong>again without the clock</strong>.
      </p>
      <p>
        Your result will then have both scores. What you get right only the second time was a matter
        of time or care; what you get wrong both times is something to learn. Once you have seen any
        of this exam’s keys, the two can no longer be told apart.
      </p>
    </section>
    <ul class="blind-ways">
      <Show when={props.marked > 0}>
        <li class="panel">
          <p>
            <strong>Those you doubted.</strong> The questions you flagged, were unsure of, or left
            unanswered. The others keep their answers.
          </p>
          <button
            type="button"
            class="button"
            data-weight="primary"
            onClick={() => props.onBegin('marked')}
          >
            Answer {props.marked === 1 ? 'this one' : `these ${props.marked}`} again
          </button>
        </li>
      </Show>
      <Show when={props.all > props.marked}>
        <li class="panel">
          <p>
            <strong>All of them.</strong> This takes longest and gives the fairest comparison. You
            can stop at any time and continue another day.
          </p>
          <button
            type="button"
            class="button"
            data-weight={props.marked > 0 ? 'plain' : 'primary'}
            onClick={() => props.onBegin('all')}
          >
            Answer all {props.all} again
          </button>
        </li>
      </Show>
      <li class="panel">
        <p>
          <strong>None.</strong> Also the right choice if you have already seen any of the keys.
          This exam cannot have a blind review later.
        </p>
        <button type="button" class="button" onClick={() => props.onDecline()}>
          Straight to the {props.leadsTo}
        </button>
      </li>
    </ul>
  </>
);
