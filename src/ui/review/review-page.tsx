import { useParams } from '@solidjs/router';
import type { AttemptId } from '../../exam/attempt.ts';
import { AttemptGate } from '../shell/attempt-gate.tsx';
import { AttemptReview } from './attempt-review.tsx';
import './review.css';

export const ReviewPage = () => {
  const params = useParams<{ attemptId: string }>();
  return (
    <AttemptGate attemptId={params.attemptId as AttemptId} shows="Review">
      {(stored) => <AttemptReview stored={stored} />}
    </AttemptGate>
  );
};
