/** For a newcomer: what stands here later, and how to begin. */
export const NoAttempts = () => (
  <div class="stack">
    <p class="lead">
      Nothing yet. Each exam you sit is kept here, with its scores and every question explained.
    </p>
    <p class="button-row">
      <a class="button" data-weight="primary" href="#/mock">
        Choose a mock exam
      </a>
      <a class="button" href="#/drill/section">
        Try one section
      </a>
    </p>
  </div>
);
