import type { AttemptId } from '../../exam/attempt.ts';
import { BlindGate } from '../blind/blind-gate.tsx';
import { useRouting } from '../routing/router.tsx';
import { AttemptGate } from '../shell/attempt-gate.tsx';
import { AttemptResult } from './attempt-result.tsx';
import './result.css';

export const ResultPage = () => {
  const { params } = useRouting();
  return (
    <AttemptGate attemptId={params()['attemptId'] as AttemptId} shows="Result">
      {(stored, store) => (
        <BlindGate stored={stored} store={store} shows="scores">
          {() => <AttemptResult stored={stored} store={store} />}
        </BlindGate>
      )}
    </AttemptGate>
  );
};
