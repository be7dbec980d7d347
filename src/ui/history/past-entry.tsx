import { For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { isKeyed } from '../../progress/attempt-digest.ts';
import type { AttemptPoint } from '../../progress/progress-totals.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import '../controls/section-briefs.css';
import { shareInWords } from '../controls/share-words.ts';
import { timeFactorInWords } from '../controls/time-factor-words.ts';
import { endInWords } from './end-in-words.ts';
import { pastTitle } from './past-title.ts';

type SectionPoint = AttemptPoint['sections'][number];

/** How a section went: `42 of 60 right (70%)`, `70 of 77 answered`, `written`. */
const pointBrief = ({ section, counts }: SectionPoint): string => {
  const { items, right, answered } = counts;
  if (section === 'essay') return answered > 0 ? 'written' : 'nothing written';
  if (!isKeyed(section)) return `${answered} of ${items} answered`;
  return items === 0
    ? 'no questions'
    : `${right} of ${items} right (${shareInWords(right / items)})`;
};

type PastEntryProps = {
  readonly point: AttemptPoint;
  /** Its blind review is neither finished nor declined, so no score is told. */
  readonly isUndecided: boolean;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
};

/** One finished attempt of the list: what it was, how it went, where it leads. */
export const PastEntry = (props: PastEntryProps) => {
  const title = () => pastTitle(props.point);
  const begun = () => momentInWords(props.point.attempt.createdAt);
  /** Tells links of the same name apart, for those who hear them in a list. */
  const Which = () => (
    <span class="visually-hidden">
      {' '}
      of {title()}, {begun()}
    </span>
  );
  return (
    <li class="panel attempt">
      <input
        type="checkbox"
        aria-label={`Pick ${title()}, ${begun()}`}
        checked={props.isPicked}
        onChange={(event) => props.onPick(event.currentTarget.checked)}
      />
      <div class="attempt-about">
        <div class="attempt-head">
          <h3 class="attempt-title">{title()}</h3>
          <Show when={timeFactorInWords(props.point.attempt)}>
            {(time) => <span class="attempt-time">{time()}</span>}
          </Show>
        </div>
        <p class="soft">
          Started {begun()}
          {endInWords(props.point)}
        </p>
        <dl class="section-briefs">
          <For each={props.point.sections}>
            {(section) => (
              <div>
                <dt>{sectionTitles[section.section]}</dt>
                <dd>
                  {props.isUndecided && isKeyed(section.section)
                    ? 'score pending'
                    : pointBrief(section)}
                </dd>
              </div>
            )}
          </For>
        </dl>
        <Show when={props.isUndecided}>
          <p>
            Its scores and keys are held back until you have answered questions again without the
            clock, or decided not to.
          </p>
        </Show>
      </div>
      <div class="button-row">
        <Show
          when={props.isUndecided}
          fallback={
            <>
              <a class="button" href={`#/result/${props.point.attemptId}`}>
                Result
                <Which />
              </a>
              <a class="button" href={`#/review/${props.point.attemptId}`}>
                Review
                <Which />
              </a>
            </>
          }
        >
          <a class="button" href={`#/blind/${props.point.attemptId}`}>
            Decide on its blind review
            <Which />
          </a>
        </Show>
      </div>
    </li>
  );
};
