import { For } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { Conditions } from '../../exam/conditions.ts';
import { sectionLengthMs } from '../../exam/section-length.ts';
import type { FormatSection, OfferedFormat } from '../../exam/exam-format.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { createStart } from '../mock/create-start.ts';
import { SittingOptions } from '../mock/sitting-options.tsx';
import { sittingTimeInWords } from '../mock/sitting-time-in-words.ts';
import { ProblemNotice } from '../controls/problem-notice.tsx';
import './section-choice.css';

type SectionChoiceProps = {
  readonly formats: readonly OfferedFormat[];
  readonly store: AttemptStore;
};

const sizeOf = (section: FormatSection, timeFactor: Conditions['timeFactor']): string =>
  `${section.section === 'essay' ? 'One essay' : `${section.questions} questions`}, ${sittingTimeInWords(sectionLengthMs(section), timeFactor)}`;

/** The conditions, and every section of every version with the way into it. */
export const SectionChoice = (props: SectionChoiceProps) => {
  const { conditions, isStarting, problem, start } = createStart('section', () => props.store);
  return (
    <>
      <div class="panel drill-conditions">
        <SittingOptions conditions={conditions()} hasBreaks={false} />
      </div>
      <ProblemNotice problem={problem()} />
      <For each={props.formats}>
        {({ format }) => (
          <section class="stack" aria-labelledby={`format-${format.id}`}>
            <h2 id={`format-${format.id}`}>{format.title}</h2>
            <ul class="sections">
              <For each={format.sections}>
                {(section) => (
                  <li class="panel section-card">
                    <h3>{sectionTitles[section.section]}</h3>
                    <p class="soft">{sizeOf(section, conditions().timeFactor)}</p>
                    <button
                      type="button"
                      class="button"
                      aria-disabled={isStarting()}
                      onClick={() =>
                        void start({
                          format: { ...format, sections: [section] },
                          unscoredPerSection: 0,
                        })
                      }
                    >
                      Begin
                      <span class="visually-hidden">
                        {' '}
                        {sectionTitles[section.section]}, {format.title}
                      </span>
                    </button>
                  </li>
                )}
              </For>
            </ul>
          </section>
        )}
      </For>
    </>
  );
};
