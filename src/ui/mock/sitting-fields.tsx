import { For, Show } from 'solid-js';
import type { Conditions } from '../../exam/conditions.ts';
import { changePreferences, preferences } from '../preferences/preferences.ts';
import { RadioChoice } from '../preferences/radio-choice.tsx';
import { sittingChoices } from '../preferences/sitting-choices.ts';
import type { SittingChoice } from '../preferences/sitting-choices.ts';
import { accessInWords } from './conditions-in-words.ts';

const factorTitle = (factor: SittingChoice['timeFactor']): string => {
  if (factor === null) return 'Untimed';
  return factor === 1 ? 'As in the real test' : `×\u00a0${factor}`;
};
const times = sittingChoices.timeFactor.map((value) => ({ value, title: factorTitle(value) }));

const breaks = sittingChoices.breakMinutes.map((value) => ({
  value,
  title: value === 0 ? 'None' : `${value}\u00a0min`,
}));

const aids = [
  {
    field: 'paceLine',
    title: 'Pace line',
    note: 'Says whether you are ahead of the clock or behind.',
  },
  {
    field: 'questionClock',
    title: 'Clock for each question',
    note: 'Shows how long you have spent on it.',
  },
  {
    field: 'confidence',
    title: 'Ask how sure I am',
    note: 'Sure, unsure, or a guess: the review compares it with what was right.',
  },
] as const;

type CheckRowProps = {
  readonly title: string;
  readonly note: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

const CheckRow = (props: CheckRowProps) => (
  <label class="check-row">
    <input
      type="checkbox"
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
    <span>
      {props.title}
      <br />
      <span class="soft small">{props.note}</span>
    </span>
  </label>
);

type SittingFieldsProps = {
  readonly conditions: Conditions;
  readonly hasBreaks: boolean;
};

/** The choices themselves. Each is kept at once, for the next attempt as well. */
export const SittingFields = (props: SittingFieldsProps) => {
  const sitting = () => preferences().sitting;
  const change = (changed: Partial<SittingChoice>): void => {
    changePreferences({ sitting: { ...sitting(), ...changed } });
  };
  const access = () => accessInWords(props.conditions);
  return (
    <div class="sitting-fields">
      <RadioChoice
        title="Time"
        options={times}
        chosen={sitting().timeFactor}
        onChoose={(timeFactor) => change({ timeFactor })}
      />
      <CheckRow
        title="Allow pausing"
        note="The clock stops, and the questions are hidden."
        checked={sitting().pausing}
        onChange={(pausing) => change({ pausing })}
      />
      <Show when={props.hasBreaks}>
        <RadioChoice
          title="Breaks between sections"
          options={breaks}
          chosen={sitting().breakMinutes}
          onChoose={(breakMinutes) => change({ breakMinutes })}
        />
      </Show>
      <fieldset class="sitting-aids">
        <legend class="group-title">Aids the real test does not have</legend>
        <For each={aids}>
          {(aid) => (
            <CheckRow
              title={aid.title}
              note={aid.note}
              checked={sitting()[aid.field]}
              onChange={(checked) => change({ [aid.field]: checked })}
            />
          )}
        </For>
      </fieldset>
      <p class="soft small">
        Contrast, text size, larger buttons, motion, and keys are in the{' '}
        <a href="#/settings">settings</a>
        {access() === '' ? '' : ` (now: ${access()})`}. All of this is recorded with the attempt.
      </p>
    </div>
  );
};
