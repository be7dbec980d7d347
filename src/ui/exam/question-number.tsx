import { createEffect, on } from 'solid-js';
import { TurningHeading } from '../controls/turning-heading.tsx';
import { afterPaint } from '../services/after-paint.ts';
import { createSettledFocus } from '../services/create-settled-focus.ts';
import { noteFocus } from '../services/note-focus.ts';

type QuestionNumberProps = {
  /** Of the question on the screen. */
  readonly itemId: string;
  readonly number: number;
  readonly count: number;
  readonly isHidden: boolean;
};

/**
 * Which question this is. It takes the focus once another one is painted (before, the browser would have to lay the page out for it
 * first), so that it is read next. Not where the focus has gone on meanwhile.
 */
export const QuestionNumber = (props: QuestionNumberProps) => {
  let heading: HTMLHeadingElement | undefined;
  const takeFocus = async (): Promise<void> => {
    // What has the focus already would not be read again: two moves within one frame.
    if (document.activeElement === heading) heading?.blur();
    const isUntouched = noteFocus();
    await afterPaint();
    if (isUntouched()) heading?.focus({ preventScroll: true });
  };
  createSettledFocus(() => void takeFocus());
  createEffect(
    on(
      () => props.itemId,
      () => void takeFocus(),
      { defer: true },
    ),
  );
  return (
    // Hidden from sight only: a screen reader always knows where it is.
    <div classList={{ 'visually-hidden': props.isHidden }}>
      <TurningHeading
        ref={(element) => (heading = element)}
        of={props.itemId}
        id="question-number"
        class="question-number"
        describedBy="question-stem marked-portion"
      >
        {`Question ${props.number} of ${props.count}`}
      </TurningHeading>
    </div>
  );
};
