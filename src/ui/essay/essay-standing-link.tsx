import { createResource, Show } from 'solid-js';
import type { AttemptId } from '../../exam/attempt.ts';
import type { EssayReading } from '../../progress/essay-reading.ts';
import { useStoreAccess } from '../services/store-gate.tsx';
import { readingsInWords } from './readings-in-words.ts';

type EssayStandingLinkProps = { readonly attemptId: AttemptId };

/** How far the candidate's own readings of an essay are, and the way to them. */
export const EssayStandingLink = (props: EssayStandingLinkProps) => {
  const access = useStoreAccess();
  const wanted = () => {
    const outcome = access.outcome();
    return outcome !== undefined && 'store' in outcome
      ? { store: outcome.store, attemptId: props.attemptId }
      : undefined;
  };
  // The essay's own page says why where readings cannot be read; the way there stands in any case.
  const [readings] = createResource(
    wanted,
    async ({ store, attemptId }): Promise<readonly EssayReading[]> => {
      try {
        return (await (await store.progress()).essayReadingsOf(attemptId))?.readings ?? [];
      } catch {
        return [];
      }
    },
  );
  return (
    <Show when={readings.state === 'ready' ? readingsInWords(readings() ?? []) : undefined}>
      {(standing) => (
        <div class="essay-standing">
          <p>{standing().words}</p>
          <p>
            <a class="button" href={`#/essay/${props.attemptId}`}>
              {standing().link}
            </a>
          </p>
        </div>
      )}
    </Show>
  );
};
