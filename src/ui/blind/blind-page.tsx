import type { AttemptId } from '../../exam/attempt.ts';
import { useRouting } from '../routing/router.tsx';
import { AttemptGate } from '../shell/attempt-gate.tsx';
import { BlindReview } from './blind-review.tsx';
import './blind.css';

export const BlindPage = () => {
  const { params } = useRouting();
  return (
    <AttemptGate attemptId={params()['attemptId'] as AttemptId} shows="Blind review">
      {(stored, store) => <BlindReview stored={stored} store={store} />}
    </AttemptGate>
  );
};
