import { createUniqueId, For } from 'solid-js';
import type { EssayCriterion } from '../../progress/essay-reading.ts';
import type { RubricCriterion } from './rubric.ts';

type CriterionScoresProps = {
  readonly name: EssayCriterion;
  readonly criterion: RubricCriterion;
  /** Null until one is given. */
  readonly score: number | null;
  readonly onScore: (score: number) => void;
};

/** One criterion of a reading: what it asks, and six scores beside the words that describe them. */
export const CriterionScores = (props: CriterionScoresProps) => {
  const id = createUniqueId();
  return (
    <fieldset class="criterion" data-criterion={props.name} aria-describedby={`${id}-question`}>
      <legend>{props.criterion.title}</legend>
      <p id={`${id}-question`} class="criterion-question">
        {props.criterion.question}
      </p>
      <For each={props.criterion.bands}>
        {(band, place) => (
          <div class="band">
            <div class="band-scores">
              <For each={band.scores}>
                {(score) => (
                  <label>
                    <input
                      type="radio"
                      name={id}
                      checked={props.score === score}
                      aria-describedby={`${id}-band-${place()}`}
                      onChange={() => props.onScore(score)}
                    />
                    {score}
                  </label>
                )}
              </For>
            </div>
            <p id={`${id}-band-${place()}`} class="band-words">
              {band.words}
            </p>
          </div>
        )}
      </For>
    </fieldset>
  );
};
