import type { Session } from '../../session/create-session.ts';
import { createSettledFocus } from '../services/create-settled-focus.ts';

type PausedScreenProps = { readonly session: Session };

/** The section's clock stands still, and its questions are out of sight. */
export const PausedScreen = (props: PausedScreenProps) => {
  let goOn: HTMLButtonElement | undefined;
  createSettledFocus(() => goOn?.focus());
  return (
    <div class="exam-body stack">
      <h2 id="paused">Paused</h2>
      <p id="paused-words">
        The clock is stopped until you continue, even if this page is closed. The real test cannot
        be paused; your result will say that this one was.
      </p>
      <button
        ref={(element) => (goOn = element)}
        type="button"
        class="button"
        data-weight="primary"
        // It takes the focus past the words.
        aria-describedby="paused paused-words"
        onClick={() => props.session.send({ type: 'section.unpause' })}
      >
        Continue
      </button>
    </div>
  );
};
