import type { AttemptStore } from '../../storage/attempt-store.ts';
import { EssayTrend } from '../essay/essay-trend.tsx';
import { createKept } from '../services/create-kept.ts';
import { KeptGate } from '../services/kept-gate.tsx';

/** How the candidate's own readings of essays went over time: no machine scores them. */
export const EssayScores = (props: { readonly store: AttemptStore }) => {
  const readings = createKept(
    () => props.store,
    (progress) => progress.essayReadings(),
  );
  return (
    <section class="stack" aria-label="Essay">
      <KeptGate kept={readings}>
        {(known) => <EssayTrend readings={known()} current={null} />}
      </KeptGate>
    </section>
  );
};
