import { textPercents } from '../preferences/look.ts';
import { preferences } from '../preferences/preferences.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { RadioChoice } from '../preferences/radio-choice.tsx';

const themes = [
  { value: 'system', title: 'System' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;

const contrasts = [
  { value: 'system', title: 'System' },
  { value: 'more', title: 'High' },
] as const;

const textSizes = textPercents.map((value) => ({ value, title: `${value}%` }));

const targets = [
  { value: 'usual', title: 'Usual' },
  { value: 'large', title: 'Larger' },
] as const;

const motions = [
  { value: 'system', title: 'System' },
  { value: 'reduced', title: 'Reduced' },
] as const;

type AppearanceProps = { readonly onChange: (change: Partial<Preferences>) => void };

/** How every page looks in this browser. A change shows at once. */
export const Appearance = (props: AppearanceProps) => (
  <section class="stack" aria-labelledby="appearance">
    <h2 id="appearance">Appearance</h2>
    <div class="appearance">
      <RadioChoice
        title="Theme"
        options={themes}
        chosen={preferences().theme}
        onChoose={(theme) => props.onChange({ theme })}
      />
      <RadioChoice
        title="Contrast"
        options={contrasts}
        chosen={preferences().contrast}
        onChoose={(contrast) => props.onChange({ contrast })}
      />
      <RadioChoice
        title="Text size"
        options={textSizes}
        chosen={preferences().textPercent}
        onChoose={(textPercent) => props.onChange({ textPercent })}
      />
      <RadioChoice
        title="Buttons and boxes"
        options={targets}
        chosen={preferences().targets}
        onChoose={(size) => props.onChange({ targets: size })}
      />
      <RadioChoice
        title="Motion"
        options={motions}
        chosen={preferences().motion}
        onChoose={(motion) => props.onChange({ motion })}
      />
    </div>
  </section>
);
