import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { DrillPage } from '../../../src/ui/drill/drill-page.tsx';
import { aChoiceBank } from '../../support/bank-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

afterEach(cleanup);

test('who goes elsewhere while a drill is made is not led into it, and finds it under way', async () => {
  const store = await aStoreWith();
  const loadSection = {
    ...someServices().loadSection,
    'job-knowledge': () => Promise.resolve(aChoiceBank({ communication: 3 })),
  };
  renderPage({
    path: '/drill',
    address: '/drill',
    page: DrillPage,
    store,
    services: someServices({ loadSection }),
  });
  fireEvent.click(await screen.findByRole('button', { name: /^Start ?Ten quick ones/u }));
  globalThis.location.hash = '/elsewhere';
  await waitFor(async () => expect((await store.standing()).underWay).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(location.hash).toBe('#/elsewhere');
});
