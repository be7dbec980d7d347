import { For, Show } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { MistakeFilter } from '../../progress/mistake-counts.ts';
import { causeWords, mistakeCauses } from './mistake-words.ts';

type MistakeFilterFieldsProps = {
  readonly filter: MistakeFilter;
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void;
};

type ChoiceProps = {
  readonly label: string;
  readonly chosen: string | null;
  /** Value and title of each. */
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
};

const Choice = (props: ChoiceProps) => (
  <label>
    {props.label}
    <select onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}>
      <option value="">All</option>
      <For each={props.options}>
        {([value, title]) => (
          <option value={value} selected={props.chosen === value}>
            {title}
          </option>
        )}
      </For>
    </select>
  </label>
);

/** Which mistakes are listed. Only sections with a key have any. */
export const MistakeFilterFields = (props: MistakeFilterFieldsProps) => (
  <form class="mistake-filter" onSubmit={(event) => event.preventDefault()}>
    <Choice
      label="Cause"
      chosen={props.filter.cause}
      options={mistakeCauses.map((cause) => [cause, causeWords[cause].title] as const)}
      onChoose={(cause) => props.onChange({ cause })}
    />
    <Choice
      label="Section"
      chosen={props.filter.section}
      options={(['job-knowledge', 'english-expression'] as const).map(
        (section) => [section, sectionTitles[section]] as const,
      )}
      onChoose={(section) => props.onChange({ section, topic: undefined })}
    />
    <Show when={props.filter.section}>
      {(section) => (
        <Choice
          label="Topic"
          chosen={props.filter.topic}
          options={Object.entries(topicTitles[section()])}
          onChoose={(topic) => props.onChange({ topic })}
        />
      )}
    </Show>
  </form>
);
