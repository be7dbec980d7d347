import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { loadCatalog, loadSection } from 'virtual:bank/sections';
import type { SectionBank } from './bank/item.ts';
import { systemClock } from './shared/clock.ts';
import { App } from './ui/app.tsx';
import { applyPreferences } from './ui/preferences/preferences.ts';
import { afterPaint } from './ui/services/after-paint.ts';
import { createAheadOffer } from './ui/services/ahead-offer.ts';
import { keepForOffline } from './ui/services/offline.ts';
import type { Services } from './ui/services/services.ts';
import { refuseStrayClicks } from './ui/shell/refuse-stray-clicks.ts';
// With the app's own: a page that is opened by its address then waits for one file of styles.
import './ui/exam/exam.css';
import './ui/exam/passage-pane.css';
import './ui/styles/main.css';

// The composition root: the only place that knows all rooms.

applyPreferences();
refuseStrayClicks(document);

const [mendedSections, setMendedSections] = createSignal<readonly SectionBank[]>([]);
import.meta.hot?.on('bank:section', ({ bank }) => {
  setMendedSections((mended) => [
    ...mended.filter(({ section }) => section !== bank.section),
    bank,
  ]);
});

// The page has asked for what the exam at its address needs (ahead.ts).
const { askedAhead } = globalThis;
const aheadOffer = createAheadOffer(askedAhead);

const services: Services = {
  loadFormats: async () => (await import('virtual:bank/formats')).formats,
  loadSection,
  loadCatalog,
  mendedSections,
  offline: keepForOffline(),
  takeAskedAhead: aheadOffer.take,
  wallClock: systemClock,
  uptimeMs: () => performance.now(),
};

const root = document.getElementById('app');
if (root === null) throw new Error('index.html has no element with the id "app"');

// Storage is the largest room. The home page does not need it to be usable, nor an exam whose rows were asked for ahead; any
// other page waits for it, and most for the statistics, so both are fetched beside the page's own files.
const isHome = (): boolean => ['', '#', '#/'].includes(location.hash);
const fetchStorage = () => import('./storage/open-store.ts');
if (!isHome() && askedAhead === undefined) {
  // That they cannot be fetched is told where they are asked for.
  void Promise.allSettled([fetchStorage(), import('./storage/device-progress.ts')]);
}
const openStore = async () => {
  if (isHome()) await afterPaint();
  return (await fetchStorage()).openStore();
};
const openInMemory = async () => (await import('./storage/memory-store.ts')).createMemoryStore();

render(() => <App services={services} openStore={openStore} openInMemory={openInMemory} />, root);
