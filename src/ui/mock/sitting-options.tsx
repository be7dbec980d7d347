import { For, Show } from 'solid-js';
import type { Conditions } from '../../exam/conditions.ts';
import { changePreferences, preferences } from '../preferences/preferences.ts';
import { RadioChoice } from '../preferences/radio-choice.tsx';
import { sittingChoices } from '../preferences/sitting-choices.ts';
import type { SittingChoice } from '../preferences/sitting-choices.ts';
import { accessInWords, sittingInWords } from './conditions-in-words.ts';
import './sitting-options.css';

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
    note: 'Says whether you are ahead of the clock or behind it.',
  },
  {
    field: 'questionClock',
    title: 'Clock for each question',
    note: 'Counts up from its first sight.',
  },
  {
    field: 'confidence',
    title: 'Ask how sure I am',
    note: 'Sure, unsure or a guess: the review sets it beside what was right.',
  },
] as const;

type SittingOptionsProps = {
  /** What an attempt begun now would be begun with. */
  readonly conditions: Conditions;
  readonly hasBreaks: boolean;
};

/** Time, breaks, aids and access for the next attempt. What was chosen last is offered again, and said while this is closed. */
export const SittingOptions = (props: SittingOptionsProps) => {
  const sitting = () => preferences().sitting;
  const change = (changed: Partial<SittingChoice>): void => {
    changePreferences({ sitting: { ...sitting(), ...changed } });
  };
  const chosen = () => sittingInWords(props.conditions);
  const access = () => accessInWords(props.conditions);
  const allChosen = () => [chosen(), access()].filter((words) => words !== '').join(', ');
  return (
    <details class="sitting">
      <summary>
        <strong>Time and access</strong>
        <span class="sitting-chosen" data-is-standard={allChosen() === ''}>
          {allChosen() || 'As in the real test'}
        </span>
      </summary>
      <RadioChoice
        title="Time"
        options={times}
        chosen={sitting().timeFactor}
        onChoose={(timeFactor) => change({ timeFactor })}
      />
      <label class="check-row">
        <input
          type="checkbox"
          checked={sitting().pausing}
          onChange={(event) => change({ pausing: event.currentTarget.checked })}
        />
        <span>
          Allow pausing
          <br />
          <span class="soft small">The clock stands still, and the questions are covered.</span>
        </span>
      </label>
      <Show when={props.hasBreaks}>
        <RadioChoice
          title="Breaks between sections"
          options={breaks}
          chosen={sitting().breakMinutes}
          onChoose={(breakMinutes) => change({ breakMinutes })}
        />
      </Show>
      <fieldset class="sitting-aids">
        <legend class="group-title">Aids that the real room has not</legend>
        <For each={aids}>
          {(aid) => (
            <label class="check-row">
              <input
                type="checkbox"
                checked={sitting()[aid.field]}
                onChange={(event) => change({ [aid.field]: event.currentTarget.checked })}
              />
              <span>
                {aid.title}
                <br />
                <span class="soft small">{aid.note}</span>
              </span>
            </label>
          )}
        </For>
      </fieldset>
      <p class="soft small">
        Contrast, text size, larger buttons, motion and keys are in the{' '}
        <a href="#/settings">settings</a>
        {access() === '' ? '' : ` (now: ${access()})`}. All of this is noted with the attempt.
      </p>
    </details>
  );
};
