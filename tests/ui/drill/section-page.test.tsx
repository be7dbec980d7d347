import { cleanup, fireEvent, screen, waitFor } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import { SectionPage } from '../../../src/ui/drill/section-page.tsx';
import { changePreferences, readPreferences } from '../../../src/ui/preferences/preferences.ts';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { renderPage } from '../../support/render-page.tsx';
import { someServices } from '../../support/some-services.ts';
import { aStoreWith } from '../../support/stored-attempt.ts';

afterEach(() => {
  cleanup();
  changePreferences(readPreferences(null));
});

test('a section is begun by itself, with the time chosen last and without breaks', async () => {
  globalThis.matchMedia = () => ({ matches: false }) as MediaQueryList;
  const { sitting } = readPreferences(null);
  changePreferences({ sitting: { ...sitting, timeFactor: 2, breakMinutes: 5 } });
  const store = await aStoreWith();
  renderPage({
    path: '/drill/section',
    address: '/drill/section',
    page: () => (
      <ServicesContext.Provider value={someServices()}>
        <SectionPage />
      </ServicesContext.Provider>
    ),
    store,
  });
  const essay = await screen.findByRole('button', { name: /^Begin ?Essay, A short test$/u });
  expect(document.querySelector('summary')?.textContent).toMatch(/time ×\s2$/u);
  expect(essay.parentElement?.textContent).toMatch(/One essay, 1\sh \(30\smin ×\s2\)/u);
  fireEvent.click(essay);
  await waitFor(() => expect(location.hash).toMatch(/^#\/exam\//u));
  const [begun] = (await store.standing()).underWay;
  expect(begun?.attempt).toMatchObject({
    kind: 'section',
    format: { sections: [{ section: 'essay' }] },
    conditions: { timeFactor: 2, breakMinutes: 0 },
  });
});
