import { createMemo, createUniqueId, Show } from 'solid-js';
import { responsesIn } from '../../progress/attempt-digest.ts';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import { calibrate } from '../../progress/calibration.ts';
import type { CalibrationLevel } from '../../progress/calibration.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { CalibrationChart } from '../charts/calibration-chart.tsx';
import type { CalibrationPoint } from '../charts/calibration-chart.tsx';
import { brierInWords, ratedInWords } from './confidence-words.ts';
import { MarkedAnswers } from './marked-answers.tsx';

const names: Readonly<Record<CalibrationLevel['confidence'], string>> = {
  sure: 'Sure',
  unsure: 'Unsure',
  guess: 'A guess',
};

const pointOf = (level: CalibrationLevel): readonly CalibrationPoint[] => {
  const { confidence, stated, items, right, rightShare, interval } = level;
  return rightShare === null || interval === null
    ? []
    : [{ name: names[confidence], stated, items, right, rightShare, interval }];
};

type ConfidencePanelProps = { readonly digest: AttemptDigest; readonly stored: StoredAttempt };

/** How well the candidate knew what they knew. Nothing where they never said how sure they were. */
export const ConfidencePanel = (props: ConfidencePanelProps) => {
  const titleId = createUniqueId();
  const calibration = createMemo(() => calibrate(responsesIn(props.digest)));
  return (
    <Show when={calibration().items > 0}>
      <section class="panel section-result" aria-labelledby={titleId}>
        <h2 id={titleId}>How sure you were</h2>
        <p class="result-note">
          {ratedInWords(calibration())} {brierInWords(calibration())}
        </p>
        <div class="side-by-side">
          <CalibrationChart
            title="Right answers against how sure you were"
            caption="On the dashed line, you are right exactly as often as you said; below it, less often."
            points={calibration().levels.flatMap(pointOf)}
          />
          <div class="stack">
            <MarkedAnswers
              title="Confident misses"
              why="You were sure but wrong: fix these first, since nothing would have made you look them up."
              answers={calibration().confidentMisses}
              stored={props.stored}
            />
            <MarkedAnswers
              title="Lucky guesses"
              why="You guessed and were right: points that the next exam may not give you again."
              answers={calibration().luckyGuesses}
              stored={props.stored}
            />
          </div>
        </div>
      </section>
    </Show>
  );
};
