import { For } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { ReviewFilter } from '../../exam/review-rows.ts';
import { filtersFor } from './review-position.ts';
import type { ReviewSection } from './review-sections.ts';

type SectionTabsProps = {
  readonly attemptId: string;
  readonly sections: readonly ReviewSection[];
  readonly current: ReviewSection;
  readonly filter: ReviewFilter;
};

/** The sections that can be reviewed, as links. The filter goes along to where it can leave something. */
export const SectionTabs = (props: SectionTabsProps) => {
  const addressOf = (section: ReviewSection): string => {
    const keepsFilter = props.filter !== 'all' && filtersFor(section).includes(props.filter);
    const filter = keepsFilter ? `&filter=${props.filter}` : '';
    return `#/review/${props.attemptId}?section=${section.place}${filter}`;
  };
  return (
    <nav class="section-tabs" aria-label="Sections">
      <For each={props.sections}>
        {(section) => (
          <a
            href={addressOf(section)}
            aria-current={section.place === props.current.place ? 'true' : undefined}
          >
            {sectionTitles[section.section]}
          </a>
        )}
      </For>
    </nav>
  );
};
