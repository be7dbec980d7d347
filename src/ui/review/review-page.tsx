import type { AttemptId } from '../../exam/attempt.ts';
import { BlindGate } from '../blind/blind-gate.tsx';
import { useRouting } from '../routing/router.tsx';
import { AttemptGate } from '../shell/attempt-gate.tsx';
import { AttemptReview } from './attempt-review.tsx';
import './review.css';

export const ReviewPage = () => {
  const { params } = useRouting();
  return (
    <AttemptGate attemptId={params()['attemptId'] as AttemptId} shows="Review">
      {(stored, store) => (
        <BlindGate stored={stored} store={store} shows="keys">
          {(second, heldBack) => (
            <AttemptReview stored={stored} store={store} second={second} heldBack={heldBack} />
          )}
        </BlindGate>
      )}
    </AttemptGate>
  );
};
