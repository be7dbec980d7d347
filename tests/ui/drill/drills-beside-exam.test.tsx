import { cleanup, screen } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { DrillPage } from '../../../src/ui/drill/drill-page.tsx';
import { anAttempt } from '../../support/attempt-builders.ts';
import { aChoiceBank } from '../../support/bank-builders.ts';
import { aDigestOf, aResponse } from '../../support/digest-builders.ts';
import { aFormSection, entriesOf } from '../../support/form-builders.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

afterEach(cleanup);

const id = 'communication-01';

test('what was missed and is due is not denied while an exam under way asks it', async () => {
  const store = await aStoreWith();
  const missed = aDigestOf([aResponse({ itemId: id, topic: 'communication', outcome: 'wrong' })], {
    attemptId: 'drill',
    day: -3,
  });
  await store.createAttempt(anAttempt({ id: 'drill', kind: 'drill' }));
  await store.finishAttempt(missed.attemptId, missed.endedAt, { sections: [] }, missed);
  const exam = anAttempt({ id: 'under-way' });
  await store.createAttempt(exam);
  const entries = entriesOf([aChoiceItem({ id })]);
  await store.saveForm(exam.id, 0, aFormSection({ entries }));
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
  const notCounted = 'Questions in an exam under way are not counted.';
  expect((await screen.findByText(/^Nothing missed/u)).textContent).toBe(
    `Nothing missed. ${notCounted}`,
  );
  expect(screen.getByText(/^Nothing is due/u).textContent).toBe(`Nothing is due. ${notCounted}`);
});
