type StoreRefusedProps = {
  /** Why, as a sentence. */
  readonly problem: string;
  readonly onRetry: () => void;
  readonly onGoOn: () => void;
};

/** The browser does not let the app store anything: what is wrong, and what can be done. */
export const StoreRefused = (props: StoreRefusedProps) => (
  <section class="notice stack" role="alert">
    <h2>Nothing can be saved on this device at the moment</h2>
    <p>{props.problem}</p>
    <p>
      You can continue without saving. Your answers and scores are then kept only until you close or
      reload this page.
    </p>
    <div class="button-row">
      <button type="button" class="button" onClick={() => props.onRetry()}>
        Try again
      </button>
      <button type="button" class="button" onClick={() => props.onGoOn()}>
        Continue without saving
      </button>
    </div>
  </section>
);
