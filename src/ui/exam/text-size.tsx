import type { Session } from '../../session/create-session.ts';
import { textPercents } from '../preferences/look.ts';
import { changePreferences, preferences } from '../preferences/preferences.ts';
import { createSaid } from '../controls/create-said.ts';

type TextSizeProps = { readonly session: Session };

/** Larger and smaller text, kept on this device. */
export const TextSize = (props: TextSizeProps) => {
  const { words, say } = createSaid();
  const place = () => textPercents.findIndex((percent) => percent === preferences().textPercent);
  const step = (by: 1 | -1): void => {
    const percent = textPercents[place() + by];
    if (percent === undefined) {
      say(`The text is at its ${by === 1 ? 'largest' : 'smallest'}.`);
      return;
    }
    changePreferences({ textPercent: percent });
    props.session.send({ type: 'textSize.set', percent });
    say(`Text size ${percent}%.`);
  };
  return (
    <span class="text-size" role="group" aria-label="Text size">
      <button
        type="button"
        class="button tool"
        aria-label="Smaller text"
        aria-disabled={place() <= 0}
        onClick={() => step(-1)}
      >
        A−
      </button>
      <button
        type="button"
        class="button tool"
        aria-label="Larger text"
        aria-disabled={place() >= textPercents.length - 1}
        onClick={() => step(1)}
      >
        A+
      </button>
      <span class="visually-hidden" role="status">
        {words()}
      </span>
    </span>
  );
};
