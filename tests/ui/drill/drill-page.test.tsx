import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildBankCatalog } from '../../../src/authoring/compile/bank-catalog.ts';
import type { SectionBank } from '../../../src/bank/item.ts';
import type { AttemptStore } from '../../../src/storage/attempt-store.ts';
import { DrillPage } from '../../../src/ui/drill/drill-page.tsx';
import { changePreferences, readPreferences } from '../../../src/ui/preferences/preferences.ts';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import type { Services } from '../../../src/ui/services/services.ts';
import { aChoiceBank, anItemSet, aPassageSet, aSectionBank } from '../../support/bank-builders.ts';
import { anAttempt } from '../../support/attempt-builders.ts';
import { aDigestOf, aResponse } from '../../support/digest-builders.ts';
import { aFormSection, entriesOf } from '../../support/form-builders.ts';
import { aChoiceItem, aScaleItem } from '../../support/item-builders.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

const banks: Readonly<Record<SectionBank['section'], SectionBank>> = {
  'job-knowledge': aChoiceBank({ economics: 8, communication: 3 }),
  biographic: aSectionBank({
    section: 'biographic',
    sets: [anItemSet({ topic: 'composure', items: [aScaleItem()] })],
  }),
  'english-expression': aSectionBank({
    section: 'english-expression',
    sets: [aPassageSet('memo', 4)],
  }),
  essay: { section: 'essay', sets: [] },
};

beforeEach(() => {
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList;
});
afterEach(() => {
  cleanup();
  localStorage.clear();
  changePreferences(readPreferences(null));
});

const openPage = async (
  address = '/drill',
  {
    opening = aStoreWith(),
    ...overrides
  }: Partial<Services> & { readonly opening?: Promise<AttemptStore> } = {},
): Promise<AttemptStore> => {
  const store = await opening;
  const loadSection = Object.fromEntries(
    Object.values(banks).map((bank) => [bank.section, () => Promise.resolve(bank)]),
  ) as unknown as ReturnType<typeof someServices>['loadSection'];
  renderPage({
    path: '/drill',
    address,
    page: () => (
      <ServicesContext.Provider value={someServices({ loadSection, ...overrides })}>
        <DrillPage />
      </ServicesContext.Provider>
    ),
    store,
  });
  return store;
};

const matching = () => document.getElementById('drill-matching')?.textContent;

const begun = async (store: AttemptStore) => {
  await waitFor(() => expect(location.hash).toMatch(/^#\/exam\//u));
  const opened = await store.openAttempt(location.hash.slice('#/exam/'.length) as never);
  if (opened.found !== 'attempt') throw new Error('no attempt was begun');
  return opened.stored;
};

describe('the drills', () => {
  test('start ten quick ones with one click, with feedback at once and untimed', async () => {
    const store = await openPage();
    fireEvent.click(await screen.findByRole('button', { name: /^Start ?Ten quick ones$/u }));
    const { attempt, forms } = await begun(store);
    expect(attempt).toMatchObject({
      kind: 'drill',
      feedback: 'atOnce',
      format: { title: 'Drill: ten quick ones' },
      conditions: { timeFactor: null, breakMinutes: 0 },
    });
    expect(forms.reduce((sum, form) => sum + (form?.entries.length ?? 0), 0)).toBe(10);
  });

  test('say why there is nothing to start, and then start nothing', async () => {
    await openPage();
    const missed = await screen.findByRole('button', { name: /^Start ?What I missed/u });
    expect(missed.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(missed.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toMatch(/^Nothing yet/u);
    fireEvent.click(missed);
    expect(location.hash).toBe('#/drill');
  });

  test('tell how many questions match as choices change, and are not begun with none', async () => {
    await openPage();
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Job Knowledge/u }));
    expect(matching()).toBe('11 questions match. The drill asks all of them, untimed.');
    fireEvent.click(screen.getByRole('radio', { name: 'At the exam’s pace' }));
    expect(matching()).toMatch(/in about 7\smin\.$/u);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Missed last time/u }));
    expect(matching()).toMatch(/^No questions match/u);
    const start = screen.getByRole('button', { name: 'Start the drill' });
    expect(start.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(start);
    expect(location.hash).toBe('#/drill');
  });

  test('say again only what another number of questions changes', async () => {
    await openPage('/drill?section=job-knowledge&topic=communication');
    const count = await screen.findByRole('spinbutton', { name: 'Maximum questions' });
    await waitFor(() => expect(matching()).toMatch(/^3 questions match\./u));
    const statuses = [...document.querySelectorAll('.drill-start [role=status]')];
    const before = statuses.map(({ textContent }) => textContent);
    fireEvent.change(count, { target: { value: '2' } });
    const after = statuses.map(({ textContent }) => textContent);
    expect(before).toEqual(['3 questions match.', 'The drill asks all of them, untimed.']);
    expect(after).toEqual(['3 questions match.', 'The drill draws 2 of them, untimed.']);
  });

  test('keep the choices for the next visit', async () => {
    await openPage();
    const count = await screen.findByRole('spinbutton', { name: 'Maximum questions' });
    fireEvent.change(count, { target: { value: '500' } });
    expect((count as HTMLInputElement).value).toBe('200');
    fireEvent.click(screen.getByRole('radio', { name: 'At the end' }));
    cleanup();
    await openPage();
    expect(
      (await screen.findByRole<HTMLInputElement>('spinbutton', { name: 'Maximum questions' }))
        .value,
    ).toBe('200');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'At the end' }).checked).toBe(true);
  });

  test('are filled in by a link, and start with what it asks for', async () => {
    const store = await openPage('/drill?section=job-knowledge&topic=communication&count=2');
    const chosen = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Communication' });
    expect(chosen.checked).toBe(true);
    expect(matching()).toMatch(/^3 questions match\. The drill draws 2/u);
    await waitFor(() => expect(document.activeElement?.id).toBe('builder'));
    fireEvent.click(screen.getByRole('button', { name: 'Start the drill' }));
    const { attempt, forms } = await begun(store);
    expect(attempt.format).toMatchObject({
      title: 'Drill: Communication',
      sections: [{ questions: 2 }],
    });
    expect(forms[0]?.entries.every(({ item }) => item.topic === 'communication')).toBe(true);
  });

  test('are started at once by a link, which is not gone back to', async () => {
    const before = history.length;
    const store = await openPage('/drill?make=quick');
    const opened = history.length;
    expect((await begun(store)).attempt.format.title).toBe('Drill: ten quick ones');
    expect(opened - before).toBe(1);
    expect(history.length).toBe(opened);
  });

  test('say why a link started nothing', async () => {
    await openPage('/drill?make=due');
    const [notice] = await screen.findAllByText(/^Nothing yet\. Questions you miss or drill/u);
    expect(notice?.getAttribute('role')).toBe('status');
  });

  test('are told of questions that cannot be fetched, and looked for again', async () => {
    let isOffline = true;
    await openPage('/drill', {
      loadCatalog: () =>
        isOffline ? Promise.reject(new Error('they could not be fetched.')) : Promise.resolve([]),
    });
    expect((await screen.findByRole('alert')).textContent).toContain(
      'The questions could not be read: they could not be fetched.',
    );
    isOffline = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByRole('heading', { name: 'Ready to start' });
  });

  test('that cannot be begun say why, and stay to be tried again', async () => {
    const offline = () => Promise.reject(new Error('they could not be fetched.'));
    await openPage('/drill', {
      loadSection: { ...someServices().loadSection, 'job-knowledge': offline },
      loadCatalog: () => Promise.resolve(buildBankCatalog(Object.values(banks))),
    });
    fireEvent.click(await screen.findByRole('checkbox', { name: /^Job Knowledge/u }));
    fireEvent.click(screen.getByRole('button', { name: 'Start the drill' }));
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The questions could not be prepared: they could not be fetched.',
    );
    expect(screen.queryByText('Getting the questions…')).toBeNull();
  });

  test('leave out what waits for its second answer in a mock exam, and tell nothing of how it went', async () => {
    const store = await aStoreWith();
    const asked = ['communication-01', 'communication-02'] as const;
    const mock = aDigestOf(
      asked.map((itemId) => aResponse({ itemId, topic: 'communication', outcome: 'wrong' })),
      { attemptId: 'mock', kind: 'mock' },
    );
    await store.createAttempt(anAttempt({ id: 'mock', kind: 'mock' }));
    await store.finishAttempt(mock.attemptId, mock.endedAt, { sections: [] }, mock);
    await openPage('/drill?section=job-knowledge&topic=communication', {
      opening: Promise.resolve(store),
    });
    await waitFor(() =>
      expect(matching()).toBe(
        '1 question matches. The drill asks it, untimed. 2 questions waiting for a blind review are not counted.',
      ),
    );
    expect(screen.getByText(/the 2 questions it asked are not in any drill yet/u)).toBeDefined();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Missed last time/u }));
    expect(matching()).toMatch(/^No questions match.* 2 questions/u);
    expect(
      screen.getByText('Nothing missed. Questions waiting for a blind review are not counted.'),
    ).toBeDefined();
  });

  test.each([
    [
      'mock',
      '1 question matches. The drill asks it, untimed. 2 questions in an exam under way are not counted.',
    ],
    ['drill', '3 questions match. The drill asks all of them, untimed.'],
  ] as const)(
    'leave out what an exam under way asks, but not what another drill does: %s',
    async (kind, words) => {
      const store = await aStoreWith();
      const asked = ['communication-01', 'communication-02'] as const;
      const attempt = anAttempt({ id: 'under-way', kind });
      await store.createAttempt(attempt);
      const entries = entriesOf(asked.map((id) => aChoiceItem({ id })));
      await store.saveForm(attempt.id, 0, aFormSection({ entries }));
      await openPage('/drill?section=job-knowledge&topic=communication', {
        opening: Promise.resolve(store),
      });
      await waitFor(() => expect(matching()).toBe(words));
    },
  );
});
