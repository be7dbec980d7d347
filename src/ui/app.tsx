import { ErrorBoundary, lazy, Suspense, untrack } from 'solid-js';
import type { AttemptStore } from '../storage/attempt-store.ts';
import { HomePage } from './home/home-page.tsx';
import type { OpenOutcome } from '../storage/open-store.ts';
import { NotSavedBanner, StoreProvider } from './services/store-gate.tsx';
import type { Services } from './services/services.ts';
import { ServicesContext } from './services/services.ts';
import { Router } from './routing/router.tsx';
import type { RouteTable } from './routing/router.tsx';
import { FailedPage } from './shell/failed-page.tsx';

// The home page comes with the app: it is as small as the request for it.
const pages = {
  mock: lazy(async () => ({ default: (await import('./mock/mock-page.tsx')).MockPage })),
  exam: lazy(async () => ({ default: (await import('./exam/exam-page.tsx')).ExamPage })),
  result: lazy(async () => ({ default: (await import('./result/result-page.tsx')).ResultPage })),
  review: lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage })),
  blind: lazy(async () => ({ default: (await import('./blind/blind-page.tsx')).BlindPage })),
  question: lazy(async () => ({
    default: (await import('./question/question-page.tsx')).QuestionPage,
  })),
  questions: lazy(async () => ({
    default: (await import('./question/questions-page.tsx')).QuestionsPage,
  })),
  essay: lazy(async () => ({ default: (await import('./essay/essay-page.tsx')).EssayPage })),
  drill: lazy(async () => ({ default: (await import('./drill/drill-page.tsx')).DrillPage })),
  section: lazy(async () => ({ default: (await import('./drill/section-page.tsx')).SectionPage })),
  history: lazy(async () => ({
    default: (await import('./history/history-page.tsx')).HistoryPage,
  })),
  trends: lazy(async () => ({ default: (await import('./trends/trends-page.tsx')).TrendsPage })),
  compare: lazy(async () => ({
    default: (await import('./compare/compare-page.tsx')).ComparePage,
  })),
  mistakes: lazy(async () => ({
    default: (await import('./mistakes/mistakes-page.tsx')).MistakesPage,
  })),
  notes: lazy(async () => ({ default: (await import('./notes/notes-page.tsx')).NotesPage })),
  settings: lazy(async () => ({
    default: (await import('./settings/settings-page.tsx')).SettingsPage,
  })),
  notFound: lazy(async () => ({
    default: (await import('./shell/not-found-page.tsx')).NotFoundPage,
  })),
};

const routes: RouteTable = [
  { path: '/', page: HomePage },
  { path: '/mock', page: pages.mock },
  { path: '/exam/:attemptId', page: pages.exam },
  { path: '/result/:attemptId', page: pages.result },
  { path: '/review/:attemptId', page: pages.review },
  { path: '/blind/:attemptId', page: pages.blind },
  { path: '/question/:itemId', page: pages.question },
  { path: '/questions', page: pages.questions },
  { path: '/essay/:attemptId', page: pages.essay },
  { path: '/drill', page: pages.drill },
  { path: '/drill/section', page: pages.section },
  { path: '/history', page: pages.history },
  { path: '/progress', page: pages.trends },
  { path: '/compare/:first/:second', page: pages.compare },
  { path: '/mistakes', page: pages.mistakes },
  { path: '/notes', page: pages.notes },
  { path: '/settings', page: pages.settings },
];

type AppProps = {
  readonly services: Services;
  readonly openStore: () => Promise<OpenOutcome>;
  readonly openInMemory: () => Promise<AttemptStore>;
};

/** All pages. Addresses live behind a `#`, so that any static host can serve the app under any path. */
export const App = (props: AppProps) => (
  <ServicesContext.Provider value={untrack(() => props.services)}>
    <StoreProvider open={props.openStore} openInMemory={props.openInMemory}>
      <NotSavedBanner />
      <ErrorBoundary
        fallback={(error: unknown, reset) => <FailedPage error={error} reset={reset} />}
      >
        <Suspense>
          <Router routes={routes} notFound={pages.notFound} />
        </Suspense>
      </ErrorBoundary>
    </StoreProvider>
  </ServicesContext.Provider>
);
