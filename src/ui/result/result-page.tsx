import type { AttemptId } from '../../exam/attempt.ts';
import { useRouting } from '../routing/router.tsx';
import { AttemptGate } from '../shell/attempt-gate.tsx';
import { AttemptResult } from './attempt-result.tsx';
import './result.css';

export const ResultPage = () => {
  const { params } = useRouting();
  return (
    <AttemptGate attemptId={params()['attemptId'] as AttemptId} shows="Result">
      {(stored, store) => <AttemptResult stored={stored} store={store} />}
    </AttemptGate>
  );
};
