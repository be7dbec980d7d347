import { onCleanup } from 'solid-js';
import { Page } from './page.tsx';

type FailedPageProps = {
  readonly error: unknown;
  readonly reset: () => void;
};

/** What is shown where a page broke. Answers are stored apart from it, so nothing is lost by starting it again. */
export const FailedPage = (props: FailedPageProps) => {
  // The router went with the page that broke: another address, by a link or with Back, would be followed by nobody.
  const leave = (): void => props.reset();
  globalThis.addEventListener('hashchange', leave);
  onCleanup(() => globalThis.removeEventListener('hashchange', leave));
  return (
    <Page title="Something went wrong" class="page">
      <section class="stack" role="alert">
        <h1>Something went wrong on this page</h1>
        <p>Your answers are not affected. Try the page again; if it fails again, reload it.</p>
        <p class="soft small">
          {props.error instanceof Error ? props.error.message : 'The page gave no reason.'}
        </p>
        <div class="button-row">
          <button type="button" class="button" onClick={() => props.reset()}>
            Try again
          </button>
          <button type="button" class="button" onClick={() => location.reload()}>
            Reload
          </button>
          <a class="button" href="#/">
            Home
          </a>
        </div>
      </section>
    </Page>
  );
};
