import { Page } from './page.tsx';

type FailedPageProps = {
  readonly error: unknown;
  readonly reset: () => void;
};

/** What is shown where a page broke. Answers are stored as they are given, so nothing is lost by starting it again. */
export const FailedPage = (props: FailedPageProps) => (
  <Page title="Something went wrong" class="page">
    <section class="stack" role="alert">
      <h1>Something went wrong on this page</h1>
      <p>
        Answers already given are saved on this device. Try the page again; if it fails again,
        reload it.
      </p>
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
