import { For, Show } from 'solid-js';
import { essayCriteria } from '../../progress/essay-reading.ts';
import type { EssayReading } from '../../progress/essay-reading.ts';
import { meanOfReading } from '../../progress/essay-score.ts';
import type { EssayScore } from '../../progress/essay-score.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import { FiguresHead } from '../controls/figures-head.tsx';
import { besideCutInWords, readerInWords } from './reading-words.ts';
import { rubric } from './rubric.ts';

type TwoReadingsProps = {
  readonly readings: readonly EssayReading[];
  readonly score: EssayScore;
};

const ordinals = ['First', 'Second'] as const;

/** What two readings give together, as the estimate it is, and where they differ. */
export const TwoReadings = (props: TwoReadingsProps) => {
  const pair = () => props.readings.slice(0, 2);
  const comments = () =>
    pair().flatMap(({ comment }, index) =>
      comment === '' ? [] : [{ comment, of: `${ordinals[index] ?? ''} reading` }],
    );
  return (
    <div class="two-readings">
      <h2>Your estimate from two readings</h2>
      <p class="score-share">
        {props.score.sum} of 12 <span class="score-kind">estimate</span>
      </p>
      <p>{besideCutInWords(props.score)}</p>
      <Show when={!props.score.agree}>
        <div class="notice stack">
          <p>
            The two readings are {Math.abs(props.score.readings[0] - props.score.readings[1])}{' '}
            points apart. Readings within one point count as agreement; these two might be of
            different essays, so the sum says little. Look at the criteria where they differ, and
            read those passages again.
          </p>
        </div>
      </Show>
      <table class="reading-table">
        <caption>Both readings, each from 1 to 6</caption>
        <FiguresHead of="Criterion" figures={['First', 'Second']} />
        <tbody>
          <For each={essayCriteria}>
            {(criterion) => (
              <tr>
                <th scope="row">
                  {rubric[criterion].title}
                  <Show
                    when={props.score.disagreements.some((apart) => apart.criterion === criterion)}
                  >
                    <span class="readings-part"> · far apart</span>
                  </Show>
                </th>
                <For each={pair()}>
                  {({ scores }) => <td class="number">{scores[criterion]}</td>}
                </For>
              </tr>
            )}
          </For>
          <tr>
            <th scope="row">Mean</th>
            <For each={pair()}>
              {(reading) => <td class="number">{meanOfReading(reading).toFixed(1)}</td>}
            </For>
          </tr>
          <tr class="reading-total">
            <th scope="row">Reading score</th>
            <For each={props.score.readings}>{(score) => <td class="number">{score}</td>}</For>
          </tr>
        </tbody>
      </table>
      <ul class="reading-dates soft small">
        <For each={pair()}>
          {(reading, index) => (
            <li>
              {ordinals[index()]} reading: by {readerInWords(reading)},{' '}
              {momentInWords(reading.readAt)}
            </li>
          )}
        </For>
      </ul>
      <For each={comments()}>
        {({ comment, of }) => (
          <div>
            <h3>Comment on the {of.toLowerCase()}</h3>
            <p class="comment-text">{comment}</p>
          </div>
        )}
      </For>
      <p class="soft small">
        A reading’s score is the mean of its five criteria to the nearest whole number; the two are
        added. That the real 12-point scale was two readings of up to 6 each is inferred from
        similar tests. How its readers scored is not public.
      </p>
    </div>
  );
};
