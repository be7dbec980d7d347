import { Show } from 'solid-js';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import { responsesIn } from '../../progress/attempt-digest.ts';
import { isMissed } from '../../progress/item-history.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { counted } from '../controls/plural.ts';
import { createKept } from '../services/create-kept.ts';

type UnfiledNoteProps = {
  readonly digest: AttemptDigest;
  readonly store: AttemptStore;
};

/** How many misses of one attempt are not filed yet, with the way to file them; nothing where there are none. */
export const UnfiledNote = (props: UnfiledNoteProps) => {
  const filed = createKept(
    () => props.store,
    (progress) => progress.mistakesOf(props.digest.attemptId),
  );
  const unfiled = (): number => {
    const known = filed.value();
    return known === undefined
      ? 0
      : responsesIn(props.digest).filter((response) => isMissed(response)).length - known.length;
  };
  return (
    <Show when={unfiled() > 0}>
      <p class="screen-only">
        {counted(unfiled(), 'miss', 'misses')} not filed yet:{' '}
        <a href={`#/review/${props.digest.attemptId}?filter=missed`}>
          say why you missed {unfiled() === 1 ? 'it' : 'them'}
        </a>
        , and the mistake log suggests what to do next.
      </p>
    </Show>
  );
};
