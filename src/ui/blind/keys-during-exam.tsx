import type { AttemptId } from '../../exam/attempt.ts';

type KeysDuringExamProps = {
  readonly attemptId: AttemptId;
  readonly onShow: () => void;
};

/** Keys asked for before the exam is over: they are shown, but not by the way. */
export const KeysDuringExam = (props: KeysDuringExamProps) => (
  <section class="stack blind-words" aria-labelledby="keys-early">
    <h2 id="keys-early">This exam is not finished</h2>
    <p>
      When it ends, you can answer questions again without the clock, before you know what was
      right. That separates what you did not know from what you had no time for. It works only if
      you have seen none of this exam’s keys, so reviewing a section now rules it out.
    </p>
    <div class="button-row">
      <a class="button" data-weight="primary" href={`#/exam/${props.attemptId}`}>
        Continue the exam
      </a>
      <button type="button" class="button" onClick={() => props.onShow()}>
        Review what is finished, without a blind review
      </button>
    </div>
  </section>
);
