import { HashRouter, Route } from '@solidjs/router';
import { ErrorBoundary, lazy, Suspense, untrack } from 'solid-js';
import type { JSX } from 'solid-js';
import type { AttemptStore } from '../storage/attempt-store.ts';
import type { OpenOutcome } from '../storage/open-store.ts';
import { NotSavedBanner, StoreProvider } from './services/store-gate.tsx';
import type { Services } from './services/services.ts';
import { ServicesContext } from './services/services.ts';
import { FailedPage } from './shell/failed-page.tsx';
import { followAddress } from './shell/follow-address.ts';

const pages = {
  home: lazy(async () => ({ default: (await import('./home/home-page.tsx')).HomePage })),
  mock: lazy(async () => ({ default: (await import('./mock/mock-page.tsx')).MockPage })),
  exam: lazy(async () => ({ default: (await import('./exam/exam-page.tsx')).ExamPage })),
  result: lazy(async () => ({ default: (await import('./result/result-page.tsx')).ResultPage })),
  review: lazy(async () => ({ default: (await import('./review/review-page.tsx')).ReviewPage })),
  drill: lazy(async () => ({ default: (await import('./drill/drill-page.tsx')).DrillPage })),
  history: lazy(async () => ({
    default: (await import('./history/history-page.tsx')).HistoryPage,
  })),
  settings: lazy(async () => ({
    default: (await import('./settings/settings-page.tsx')).SettingsPage,
  })),
  notFound: lazy(async () => ({
    default: (await import('./shell/not-found-page.tsx')).NotFoundPage,
  })),
};

const Frame = (props: { readonly children?: JSX.Element }) => {
  followAddress();
  return (
    <>
      <NotSavedBanner />
      <ErrorBoundary
        fallback={(error: unknown, reset) => <FailedPage error={error} reset={reset} />}
      >
        <Suspense>{props.children}</Suspense>
      </ErrorBoundary>
    </>
  );
};

type AppProps = {
  readonly services: Services;
  readonly openStore: () => Promise<OpenOutcome>;
  readonly openInMemory: () => Promise<AttemptStore>;
};

/** All pages. Addresses live behind a `#`, so that any static host can serve the app under any path. */
export const App = (props: AppProps) => (
  <ServicesContext.Provider value={untrack(() => props.services)}>
    <StoreProvider open={props.openStore} openInMemory={props.openInMemory}>
      <HashRouter root={Frame}>
        <Route path="/" component={pages.home} />
        <Route path="/mock" component={pages.mock} />
        <Route path="/exam/:attemptId" component={pages.exam} />
        <Route path="/result/:attemptId" component={pages.result} />
        <Route path="/review/:attemptId" component={pages.review} />
        <Route path="/drill" component={pages.drill} />
        <Route path="/history" component={pages.history} />
        <Route path="/settings" component={pages.settings} />
        <Route path="*" component={pages.notFound} />
      </HashRouter>
    </StoreProvider>
  </ServicesContext.Provider>
);
