import { untrack } from 'solid-js';
import { sectionKinds, sectionTitles } from '../../bank/taxonomy.ts';
import type { AttemptFilter, KnownFormat } from '../../progress/attempt-filter.ts';
import { ChoiceField } from '../controls/choice-field.tsx';
import { countChoices, sittingKinds } from './history-filter.ts';

/** Parts of the address's query; undefined takes one out. */
export type FilterChange = Readonly<Record<string, string | undefined>>;

type FilterFieldsProps = {
  readonly filter: AttemptFilter;
  readonly formats: readonly KnownFormat[];
  readonly onChange: (change: FilterChange) => void;
  /** Called as words are typed; `isDone` once the field is left. */
  readonly onWords: (words: string, isDone: boolean) => void;
};

const kindTitles: Readonly<Record<(typeof sittingKinds)[number], string>> = {
  mock: 'Mock exams',
  section: 'Sections by themselves',
  drill: 'Drills',
};

type DayProps = {
  readonly label: string;
  readonly chosen: string | null;
  readonly onChoose: (day: string | undefined) => void;
};

const Day = (props: DayProps) => (
  <label>
    {props.label}
    <input
      type="date"
      value={props.chosen ?? ''}
      onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}
    />
  </label>
);

/** What the list is narrowed by. Folded away at first: most look for what they did last. */
export const FilterFields = (props: FilterFieldsProps) => {
  const count = () => countChoices(props.filter);
  return (
    <form class="history-filter" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="history-search">
        Search
        <input
          type="search"
          value={props.filter.words}
          placeholder="Title, section, or date"
          onInput={(event) => props.onWords(event.currentTarget.value, false)}
          onChange={(event) => props.onWords(event.currentTarget.value, true)}
        />
      </label>
      {/* Not while choices are taken out again: what has the focus would be folded away. */}
      <details open={untrack(count) > 0}>
        <summary>Filter{count() > 0 ? ` (${count()} on)` : ''}</summary>
        <div class="filter-fields">
          <ChoiceField
            label="Kind"
            chosen={props.filter.kind}
            options={sittingKinds.map((value) => ({ value, title: kindTitles[value] }))}
            onChoose={(kind) => props.onChange({ kind })}
          />
          <ChoiceField
            label="Section"
            chosen={props.filter.section}
            options={sectionKinds.map((value) => ({ value, title: sectionTitles[value] }))}
            onChoose={(section) => props.onChange({ section })}
          />
          <ChoiceField
            label="Format"
            chosen={props.filter.format}
            options={props.formats.map(({ id, title }) => ({ value: id, title }))}
            onChoose={(format) => props.onChange({ format })}
          />
          <Day
            label="From"
            chosen={props.filter.from}
            onChoose={(from) => props.onChange({ from })}
          />
          <Day label="To" chosen={props.filter.to} onChoose={(to) => props.onChange({ to })} />
        </div>
      </details>
    </form>
  );
};
