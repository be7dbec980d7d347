import { Show } from 'solid-js';
import { changePreferences, preferences } from '../preferences/preferences.ts';
import { RadioChoice } from '../preferences/radio-choice.tsx';
import { mostMinutes, mostQuestions, soundCount, soundMinutes } from './drill-choice.ts';
import type { DrillChoice } from './drill-choice.ts';
import { WholeNumberField } from './whole-number-field.tsx';

const feedbackOptions = [
  { value: 'atOnce', title: 'Immediate: check each answer' },
  { value: 'atEnd', title: 'At the end' },
] as const;

const timingOptions = [
  { value: 'untimed', title: 'Untimed' },
  { value: 'examPace', title: 'At the exam’s pace' },
  { value: 'ownMinutes', title: 'My own limit' },
] as const;

type HowFieldsProps = {
  readonly choice: DrillChoice;
  readonly onChange: (choice: DrillChoice) => void;
};

/** How a drill runs. */
export const HowFields = (props: HowFieldsProps) => {
  const change = (part: Partial<DrillChoice>): void => props.onChange({ ...props.choice, ...part });
  return (
    <div class="drill-fields">
      <h3>How it runs</h3>
      <RadioChoice
        title="Feedback"
        options={feedbackOptions}
        chosen={props.choice.feedback}
        onChoose={(feedback) => change({ feedback })}
      />
      <RadioChoice
        title="Time"
        options={timingOptions}
        chosen={props.choice.timing}
        onChoose={(timing) => change({ timing })}
      />
      <Show when={props.choice.feedback === 'atOnce' && props.choice.timing !== 'untimed'}>
        <p class="soft small">The clock keeps running while you read the reasons.</p>
      </Show>
      <div class="drill-numbers">
        <WholeNumberField
          title="Maximum questions"
          most={mostQuestions}
          value={props.choice.count}
          onChange={(count) => change({ count: soundCount(count) })}
        />
        <Show when={props.choice.timing === 'ownMinutes'}>
          <WholeNumberField
            title="Minutes"
            most={mostMinutes}
            value={props.choice.minutes}
            onChange={(minutes) => change({ minutes: soundMinutes(minutes) })}
          />
        </Show>
      </div>
      <label class="check-row">
        <input
          type="checkbox"
          checked={preferences().sitting.confidence}
          onChange={(event) =>
            changePreferences({
              sitting: { ...preferences().sitting, confidence: event.currentTarget.checked },
            })
          }
        />
        <span>
          Ask how sure I am
          <br />
          <span class="soft small">
            Sure, unsure, or a guess: what you got right without being sure comes back sooner.
          </span>
        </span>
      </label>
    </div>
  );
};
