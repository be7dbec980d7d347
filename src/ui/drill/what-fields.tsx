import { For, Match, Show, Switch } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { drillStates } from '../../progress/drill-pool.ts';
import type { PoolItem } from '../../progress/drill-pool.ts';
import { countMatching } from '../../progress/drill-selection.ts';
import type { DrillFilter } from '../../progress/drill-selection.ts';
import { CheckChips } from './check-chips.tsx';
import { drillSections, sectionsIn } from './drill-choice.ts';
import type { DrillSection } from './drill-choice.ts';
import { stateTitles } from './drill-words.ts';
import { Narrowing } from './narrowing.tsx';
import { skillOptions, topicOptions } from './topic-options.ts';

const sectionOptions: readonly {
  readonly value: DrillFilter['sections'][number];
  readonly title: string;
}[] = drillSections.map((section) => ({ value: section, title: sectionTitles[section] }));

const difficultyOptions = [
  { value: 1, title: 'Easy' },
  { value: 2, title: 'Medium' },
  { value: 3, title: 'Hard' },
] as const;

// With none of them chosen all questions count, so `all` is no choice of its own.
const stateOptions = drillStates.flatMap((value) =>
  value === 'all' ? [] : [{ value, title: stateTitles[value] }],
);

type WhatFieldsProps = {
  readonly pool: readonly PoolItem[];
  readonly filter: DrillFilter;
  readonly onChange: (filter: DrillFilter) => void;
};

/** Which questions a drill asks. */
export const WhatFields = (props: WhatFieldsProps) => {
  const change = (part: Partial<DrillFilter>): void => props.onChange({ ...props.filter, ...part });
  const TopicsOf = (of: { readonly section: Exclude<DrillSection, 'biographic'> }) => (
    <CheckChips
      title={`Topics of ${sectionTitles[of.section]}`}
      isTitleHidden={of.section === 'job-knowledge'}
      options={topicOptions[of.section]}
      chosen={props.filter.topics}
      onChange={(topics) => change({ topics })}
    />
  );
  return (
    <div class="drill-fields">
      <h3>What it asks</h3>
      <p class="soft small">Leave a group empty to include all of it.</p>
      <CheckChips
        title="Sections"
        options={sectionOptions}
        chosen={props.filter.sections}
        onChange={(sections) => change({ sections })}
      />
      <CheckChips
        title="Your history with them"
        options={stateOptions}
        chosen={props.filter.states}
        countOf={(state) => countMatching(props.pool, { ...props.filter, states: [state] })}
        onChange={(states) => change({ states })}
      />
      <For each={sectionsIn(props.filter)}>
        {(section) => (
          <Switch>
            <Match when={section === 'job-knowledge'}>
              <Narrowing
                title="Topics of Job Knowledge"
                options={topicOptions['job-knowledge']}
                chosen={props.filter.topics}
              >
                <TopicsOf section="job-knowledge" />
              </Narrowing>
            </Match>
            <Match when={section === 'biographic'}>
              <Narrowing
                title="Dimensions of the biographic questions"
                options={topicOptions.biographic}
                chosen={props.filter.dimensions}
              >
                <CheckChips
                  title="Dimensions"
                  isTitleHidden
                  options={topicOptions.biographic}
                  chosen={props.filter.dimensions}
                  onChange={(dimensions) => change({ dimensions })}
                />
              </Narrowing>
            </Match>
            <Match when={section === 'english-expression'}>
              <Narrowing
                title="Topics and skills of English Expression"
                options={[...topicOptions['english-expression'], ...skillOptions]}
                chosen={[...props.filter.topics, ...props.filter.skills]}
              >
                <TopicsOf section="english-expression" />
                <CheckChips
                  title="Skills"
                  options={skillOptions}
                  chosen={props.filter.skills}
                  onChange={(skills) => change({ skills })}
                />
              </Narrowing>
            </Match>
          </Switch>
        )}
      </For>
      <Show when={sectionsIn(props.filter).some((section) => section !== 'biographic')}>
        <CheckChips
          title="Difficulty"
          options={difficultyOptions}
          chosen={props.filter.difficulties}
          onChange={(difficulties) => change({ difficulties })}
        />
      </Show>
    </div>
  );
};
