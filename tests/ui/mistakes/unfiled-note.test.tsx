import { cleanup, render, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { UnfiledNote } from '../../../src/ui/mistakes/unfiled-note.tsx';
import { anAttempt } from '../../support/attempt-builders.ts';
import { aDigestOf, someRight } from '../../support/digest-builders.ts';
import { aMistake } from '../../support/keepsake-builders.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

afterEach(cleanup);

test('misses not filed are counted down as they are filed', async () => {
  const store = await aStoreWith();
  await store.createAttempt(anAttempt({ id: 'attempt-0' }));
  const digest = aDigestOf(someRight(1, 3));
  render(() => <UnfiledNote digest={digest} store={store} />);
  const note = await screen.findByText(/^2 misses not filed yet/u);
  expect(note.querySelector('a')?.getAttribute('href')).toBe('#/review/attempt-0?filter=missed');
  const progress = await store.progress();
  await progress.fileMistake(aMistake({ attemptId: 'attempt-0', itemId: 'gov-2' }));
  await screen.findByText(/^1 miss not filed yet/u);
  await progress.fileMistake(aMistake({ attemptId: 'attempt-0', itemId: 'gov-3' }));
  await waitFor(() => expect(screen.queryByText(/not filed yet/u)).toBeNull());
});
