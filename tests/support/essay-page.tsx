import { Suspense } from 'solid-js';
import type { EssayReadings } from '../../src/progress/essay-reading.ts';
import type { ReadingDraft } from '../../src/progress/reading-draft.ts';
import type { AttemptStore } from '../../src/storage/attempt-store.ts';
import type { StoredAttempt } from '../../src/storage/stored-attempt.ts';
import { EssayPage } from '../../src/ui/essay/essay-page.tsx';
import { ServicesContext } from '../../src/ui/services/services.ts';
import { examStart } from './attempt-builders.ts';
import { renderPage } from './render-page.tsx';
import { someServices } from './some-services.ts';
import { aStoredAttempt, aStoreWith } from './stored-attempt.ts';

type EssayPageOptions = {
  readonly stored?: StoredAttempt;
  readonly readings?: readonly EssayReadings[];
  readonly draft?: ReadingDraft;
  /** The moment at which it is looked at. */
  readonly now?: number;
  readonly changeStore?: (store: AttemptStore) => AttemptStore;
};

/** The page of the essay in `aStoredAttempt`, in a store that holds these readings; resolves to the store. */
export const showEssayPage = async ({
  stored = aStoredAttempt(),
  readings = [],
  draft,
  now = examStart,
  changeStore = (store) => store,
}: EssayPageOptions = {}): Promise<AttemptStore> => {
  const store = await aStoreWith(stored);
  const progress = await store.progress();
  for (const reading of readings) await progress.saveEssayReadings(reading, []);
  if (draft !== undefined) await progress.saveReadingDraft(draft);
  const services = someServices({ wallClock: { now: () => now } });
  renderPage({
    path: '/essay/:attemptId',
    address: `/essay/${stored.attempt.id}`,
    page: () => (
      <ServicesContext.Provider value={services}>
        {/* As in the app: a page that is not ready is not shown. */}
        <Suspense>
          <EssayPage />
        </Suspense>
      </ServicesContext.Provider>
    ),
    store: changeStore(store),
  });
  return store;
};
