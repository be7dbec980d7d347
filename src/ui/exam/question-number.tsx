import { createEffect, on } from 'solid-js';
import { afterPaint } from '../services/after-paint.ts';

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
    // What has the focus already would not be read again.
    if (document.activeElement === heading) heading?.blur();
    const { activeElement, body } = document;
    await afterPaint();
    const isUntouched = [activeElement, body].includes(document.activeElement);
    if (isUntouched) heading?.focus({ preventScroll: true });
  };
  createEffect(
    on(
      () => props.itemId,
      () => void takeFocus(),
    ),
  );
  return (
    <h2
      ref={(element) => (heading = element)}
      id="question-number"
      // Hidden from sight only: a screen reader always knows where it is.
      class={props.isHidden ? 'visually-hidden' : 'question-number'}
      aria-describedby="question-stem marked-portion"
      tabindex="-1"
    >
      {`Question ${props.number} of ${props.count}`}
    </h2>
  );
};
