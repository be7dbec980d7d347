import { For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { ReviewFilter } from '../../exam/review-rows.ts';
import type { SecondAnswers } from '../../progress/blind-review.ts';
import type { ItemMark } from '../../progress/item-mark.ts';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import type { Mistake } from '../../progress/mistake.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { counted } from '../controls/plural.ts';
import { HighlightsInWords } from './highlights-in-words.tsx';
import { PrintedQuestion } from './printed-question.tsx';
import type { PrintedPart } from './printed-parts.ts';
import './printed-review.css';
import { filterTitles, nothingLeft } from './review-words.ts';

type PrintedReviewProps = {
  readonly parts: readonly PrintedPart[];
  readonly filter: ReviewFilter;
  readonly second: SecondAnswers;
  readonly heldBack: UndecidedMocks['questions'];
  /** Of this attempt. */
  readonly mistakes: readonly Mistake[];
  readonly marks: readonly ItemMark[];
};

/** `All 60 questions`, `Wrong: 12 of 60 questions`. */
const countInWords = ({ section, count }: PrintedPart, filter: ReviewFilter): string => {
  const noun = section.section === 'essay' ? 'prompt' : 'question';
  const all = counted(section.rows.length, noun);
  if (filter !== 'all') return `${filterTitles[filter]}: ${count} of ${all}`;
  return section.rows.length === 1 ? all : `All ${all}`;
};

/** Every question under the filter, for paper: on the page only while it is printed, and never on the screen. */
export const PrintedReview = (props: PrintedReviewProps) => (
  <div class="printed-review">
    <p>
      <strong>Questions printed:</strong>{' '}
      {props.filter === 'all' ? 'all' : `those under “${filterTitles[props.filter]}”`}. The key and
      your answer are marked beside their options.
    </p>
    <For each={props.parts}>
      {(part) => (
        <section class="printed-part">
          <h2>{sectionTitles[part.section.section]}</h2>
          <p class="soft">
            {countInWords(part, props.filter)}
            <Show when={part.section.section === 'biographic' && part.count > 0}>
              . There is no right answer to any of them.
            </Show>
          </p>
          <Show when={part.count === 0}>
            <p>{nothingLeft[props.filter]}</p>
          </Show>
          <For each={part.groups}>
            {({ passage, rows }) => (
              <>
                <Show when={passage}>
                  {(shared) => (
                    <section class="printed-passage">
                      <h3>{shared().title}</h3>
                      <BankBlocks class="prose" html={shared().html} />
                      <HighlightsInWords
                        html={shared().html}
                        ranges={rows[0]?.highlights.passage ?? []}
                      />
                    </section>
                  )}
                </Show>
                <For each={rows}>
                  {(row) => (
                    <PrintedQuestion
                      section={part.section}
                      row={row}
                      second={props.second.get(row.item.id) ?? null}
                      waitsIn={props.heldBack.get(row.item.id)}
                      mistake={props.mistakes.find(({ itemId }) => itemId === row.item.id)}
                      studyNote={
                        props.marks.find(({ itemId }) => itemId === row.item.id)?.note.trim() ?? ''
                      }
                    />
                  )}
                </For>
              </>
            )}
          </For>
        </section>
      )}
    </For>
  </div>
);
