import { Show } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { MistakeFilter } from '../../progress/mistake-counts.ts';
import { ChoiceField } from '../controls/choice-field.tsx';
import { causeWords, mistakeCauses } from './mistake-words.ts';

type MistakeFilterFieldsProps = {
  readonly filter: MistakeFilter;
  readonly onChange: (change: Readonly<Record<string, string | undefined>>) => void;
};

/** Which mistakes are listed. Only sections with a key have any. */
export const MistakeFilterFields = (props: MistakeFilterFieldsProps) => (
  <form class="mistake-filter" onSubmit={(event) => event.preventDefault()}>
    <ChoiceField
      label="Cause"
      chosen={props.filter.cause}
      options={mistakeCauses.map((value) => ({ value, title: causeWords[value].title }))}
      onChoose={(cause) => props.onChange({ cause })}
    />
    <ChoiceField
      label="Section"
      chosen={props.filter.section}
      options={(['job-knowledge', 'english-expression'] as const).map((value) => ({
        value,
        title: sectionTitles[value],
      }))}
      onChoose={(section) => props.onChange({ section, topic: undefined })}
    />
    <Show when={props.filter.section}>
      {(section) => (
        <ChoiceField
          label="Topic"
          chosen={props.filter.topic}
          options={Object.entries(topicTitles[section()]).map(([value, title]) => ({
            value,
            title,
          }))}
          onChoose={(topic) => props.onChange({ topic })}
        />
      )}
    </Show>
  </form>
);
