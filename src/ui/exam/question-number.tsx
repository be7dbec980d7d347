import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { afterPaint } from '../services/after-paint.ts';
import { createSettledFocus } from './create-settled-focus.ts';

type QuestionNumberProps = {
  /** Of the question on the screen. */
  readonly itemId: string;
  readonly number: number;
  readonly count: number;
  readonly isHidden: boolean;
};

type Turn = 0 | 1;

/** Where a heading goes together with the focus, Orca takes the next one as read. */
const staysMs = 300;

/**
 * Which question this is. It takes the focus once another one is painted (before, the browser would have to lay the page out for it
 * first), so that it is read next. Not where the focus has gone on meanwhile.
 *
 * Two headings take turns, in one place. One that had the focus and takes it anew with another text is not read by Orca, or with
 * its old text; nor is a new one in the place of one that goes. The one before keeps the focus, unseen, until the other takes it,
 * and goes a little later.
 */
export const QuestionNumber = (props: QuestionNumberProps) => {
  const headings: [HTMLHeadingElement?, HTMLHeadingElement?] = [];
  const itemId = createMemo(() => props.itemId);
  const turn = createMemo<Turn>((before) => {
    itemId();
    return before === 0 ? 1 : 0;
  }, 1);
  const [isOneGone, setOneGone] = createSignal(true);
  let leaving: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(leaving));
  const takeFocus = async (): Promise<void> => {
    const heading = headings[turn()];
    // What has the focus already would not be read again: two moves within one frame.
    if (document.activeElement === heading) heading?.blur();
    const { activeElement, body } = document;
    clearTimeout(leaving);
    setOneGone(false);
    await afterPaint();
    const isUntouched = [activeElement, body].includes(document.activeElement);
    if (isUntouched) heading?.focus({ preventScroll: true });
    clearTimeout(leaving);
    leaving = setTimeout(() => setOneGone(true), staysMs);
  };
  createSettledFocus(() => void takeFocus());
  createEffect(on(itemId, () => void takeFocus(), { defer: true }));

  const heading = (mine: Turn) => {
    const isShown = createMemo(() => turn() === mine);
    // Its old words stay where it is not shown: nothing is to be laid out for them.
    const words = createMemo<string>(
      (before) => (isShown() ? `Question ${props.number} of ${props.count}` : before),
      '',
    );
    return (
      <h2
        ref={(element) => (headings[mine] = element)}
        id={isShown() ? 'question-number' : undefined}
        class="question-number"
        data-shown={isShown()}
        data-gone={!isShown() && isOneGone()}
        aria-describedby={isShown() ? 'question-stem marked-portion' : undefined}
        tabindex="-1"
      >
        {words()}
      </h2>
    );
  };
  return (
    // Hidden from sight only: a screen reader always knows where it is.
    <div class={props.isHidden ? 'visually-hidden' : 'question-numbers'}>
      {heading(0)}
      {heading(1)}
    </div>
  );
};
