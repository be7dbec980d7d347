import type { AttemptId } from '../../exam/attempt.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { useRouting } from '../routing/router.tsx';
import { AttemptGate } from '../shell/attempt-gate.tsx';
import { EssayScoring } from './essay-scoring.tsx';
import { essayToScore } from './essay-to-score.ts';
import '../review/essay-reading.css';
import './essay.css';
import './reading.css';
import { NoEssay } from './no-essay.tsx';

const contentsFor = (stored: StoredAttempt, store: AttemptStore) => {
  const essay = essayToScore(stored);
  const attemptId = stored.attempt.id;
  return essay.found === 'essay' ? (
    <EssayScoring item={essay.item} text={essay.text} attemptId={attemptId} store={store} />
  ) : (
    <NoEssay why={essay.found} attemptId={attemptId} />
  );
};

/** An essay, to be read and scored by its writer and, if they like, by somebody else. */
export const EssayPage = () => {
  const { params } = useRouting();
  return (
    <AttemptGate attemptId={params()['attemptId'] as AttemptId} shows="Your essay">
      {contentsFor}
    </AttemptGate>
  );
};
