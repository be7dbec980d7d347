import { For } from 'solid-js';
import type { Conditions } from '../../exam/conditions.ts';
import type { OfferedFormat } from '../../exam/exam-format.ts';
import { counted } from '../controls/plural.ts';
import { formatLengthMs } from './format-length.ts';
import { sittingTimeInWords } from './sitting-time-in-words.ts';

type FormatChoiceProps = {
  readonly formats: readonly OfferedFormat[];
  readonly chosen: OfferedFormat;
  readonly timeFactor: Conditions['timeFactor'];
  readonly onChoose: (formatId: string) => void;
};

export const FormatChoice = (props: FormatChoiceProps) => (
  <fieldset>
    <legend class="visually-hidden">Version of the test</legend>
    <div class="format-choice">
      <For each={props.formats}>
        {(offered) => (
          <label class="format-card">
            <input
              type="radio"
              name="format"
              value={offered.format.id}
              checked={props.chosen.format.id === offered.format.id}
              onChange={() => props.onChoose(offered.format.id)}
            />
            <span>
              <strong>{offered.format.title}</strong>
              <br />
              <span class="soft">
                {counted(offered.format.sections.length, 'section')},{' '}
                {sittingTimeInWords(formatLengthMs(offered.format), props.timeFactor)}
              </span>
            </span>
          </label>
        )}
      </For>
    </div>
  </fieldset>
);
