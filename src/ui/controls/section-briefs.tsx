import { For } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { AttemptSummary } from '../../exam/attempt-summary.ts';
import { sectionBrief } from './section-brief.ts';
import './section-briefs.css';

type SectionBriefsProps = { readonly summary: AttemptSummary };

/** The ended sections of an attempt, with one figure each. */
export const SectionBriefs = (props: SectionBriefsProps) => (
  <dl class="section-briefs">
    <For each={props.summary.sections}>
      {(summary) => (
        <div>
          <dt>{sectionTitles[summary.section]}</dt>
          <dd>{sectionBrief(summary)}</dd>
        </div>
      )}
    </For>
  </dl>
);
