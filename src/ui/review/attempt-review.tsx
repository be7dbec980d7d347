import { createEffect, createMemo, lazy, on, Show, Suspense } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { ReviewRow } from '../../exam/review-rows.ts';
import type { SecondAnswers } from '../../progress/blind-review.ts';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { createMoveKeys } from '../controls/create-move-keys.ts';
import { counted } from '../controls/plural.ts';
import { useQuery } from '../routing/router.tsx';
import { afterPaint } from '../services/after-paint.ts';
import { createReviewPrint } from './create-review-print.ts';
import { FilterBar } from './filter-bar.tsx';
import { NothingToReview } from './nothing-to-review.tsx';
import { PrintChoice } from './print-choice.tsx';
import { countPrinted, printedParts } from './printed-parts.ts';
import { QuestionGrid } from './question-grid.tsx';
import { QuestionReview } from './question-review.tsx';
import { ReviewOnPaper } from './review-on-paper.tsx';
import { filtersFor, findPosition } from './review-position.ts';
import { reviewSections } from './review-sections.ts';
import { nothingLeft } from './review-words.ts';
import { SectionTabs } from './section-tabs.tsx';

type AttemptReviewProps = {
  readonly stored: StoredAttempt;
  readonly store: AttemptStore;
  /** The answers given again in a blind review; empty where there was none. */
  readonly second: SecondAnswers;
  /** Questions that wait for their second answer in another mock exam: shown without their key. */
  readonly heldBack: UndecidedMocks['questions'];
};

/** Apart, as the question can be read before it. */
const ReviewTools = lazy(async () => ({
  default: (await import('./review-tools.tsx')).ReviewTools,
}));

/** Every question of the ended sections as it was seen. Where the reader is stands in the address, so a reload comes back to it. */
export const AttemptReview = (props: AttemptReviewProps) => {
  const { query, changeQuery } = useQuery();
  const sections = createMemo(() => reviewSections(props.stored));
  const position = createMemo(() => findPosition(sections(), query()));
  const row = createMemo(() => position()?.row ?? null);

  const { isPrinting, scope, print } = createReviewPrint();
  const parts = createMemo(() => printedParts(sections(), position()?.filter ?? 'all'));
  const wantedParts = () =>
    scope() === 'all'
      ? parts()
      : parts().filter(({ section }) => section.place === position()?.section.place);

  let stage: HTMLDivElement | undefined;
  let heading: HTMLHeadingElement | undefined;
  let isMoving = false;

  const lookAtQuestion = (): void => {
    // With the focus already there, a screen reader would read the stem once more as it changes.
    void afterPaint().then(() => heading?.focus({ preventScroll: true }));
    const top = stage?.getBoundingClientRect().top ?? 0;
    const isInSight = top >= 0 && top < globalThis.innerHeight / 2;
    if (!isInSight) stage?.scrollIntoView({ block: 'start', behavior: 'instant' });
  };
  const show = (wanted: ReviewRow): void => {
    if (wanted === row()) {
      lookAtQuestion();
      return;
    }
    isMoving = true;
    changeQuery({
      section: position()?.section.place,
      question: wanted.number,
      item: undefined,
    });
  };
  const move = (step: 1 | -1): void => {
    const wanted = step === 1 ? position()?.next : position()?.previous;
    if (wanted !== undefined && wanted !== null) show(wanted);
  };
  createMoveKeys(move);
  // Only a move takes the focus: who tries one filter after another stays on the filters.
  createEffect(
    on(row, () => {
      if (isMoving) lookAtQuestion();
      isMoving = false;
    }),
  );

  return (
    <Show when={position()} fallback={<NothingToReview attemptId={props.stored.attempt.id} />}>
      {(at) => (
        <>
          <div class="review-choices" classList={{ 'screen-only': isPrinting() }}>
            <div class="review-ways">
              <SectionTabs
                attemptId={props.stored.attempt.id}
                sections={sections()}
                current={at().section}
                filter={at().filter}
              />
              <div class="review-leads screen-only">
                <a href={`#/result/${props.stored.attempt.id}`}>Result of this attempt</a>
                <PrintChoice
                  ofSection={`${sectionTitles[at().section.section]}: ${counted(at().rows.length, at().section.section === 'essay' ? 'prompt' : 'question')}`}
                  ofAll={counted(countPrinted(parts()), 'question')}
                  hasOthers={parts().length > 1}
                  onPrint={print}
                />
              </div>
            </div>
            <Show when={filtersFor(at().section).length > 1}>
              <FilterBar
                section={at().section}
                filter={at().filter}
                onChoose={(filter) => changeQuery({ section: at().section.place, filter })}
              />
            </Show>
            <Show when={at().rows.length > 1}>
              <QuestionGrid rows={at().rows} current={row()} onShow={show} />
            </Show>
          </div>
          <div
            ref={(element) => (stage = element)}
            class="review-stage"
            classList={{ 'screen-only': isPrinting() }}
          >
            <Show when={row()} fallback={<output>{nothingLeft[at().filter]}</output>}>
              {(shown) => (
                <QuestionReview
                  section={at().section}
                  row={shown()}
                  second={props.second.get(shown().item.id) ?? null}
                  waitsIn={props.heldBack.get(shown().item.id)}
                  hasPrevious={at().previous !== null}
                  hasNext={at().next !== null}
                  onMove={move}
                  headingRef={(element) => (heading = element)}
                >
                  <Suspense>
                    <ReviewTools
                      store={props.store}
                      attemptId={props.stored.attempt.id}
                      section={at().section}
                      row={shown()}
                    />
                  </Suspense>
                </QuestionReview>
              )}
            </Show>
          </div>
          <ReviewOnPaper
            attemptId={props.stored.attempt.id}
            store={props.store}
            parts={wantedParts()}
            filter={at().filter}
            second={props.second}
            heldBack={props.heldBack}
            isPrinting={isPrinting()}
          />
        </>
      )}
    </Show>
  );
};
