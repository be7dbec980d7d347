import type { AttemptId } from '../../exam/attempt.ts';
import { useRouting } from '../routing/router.tsx';
import { AttemptGate } from '../shell/attempt-gate.tsx';
import { AttemptReview } from './attempt-review.tsx';
import './review.css';

export const ReviewPage = () => {
  const { params } = useRouting();
  return (
    <AttemptGate attemptId={params()['attemptId'] as AttemptId} shows="Review">
      {(stored) => <AttemptReview stored={stored} />}
    </AttemptGate>
  );
};
