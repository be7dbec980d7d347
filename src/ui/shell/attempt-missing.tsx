/** What is said where no attempt is stored under an address. */
export const AttemptMissing = () => (
  <div class="stack">
    <p class="lead">
      No attempt with this address is stored in this browser. It may have been deleted, or taken in
      another browser or on another device.
    </p>
    <p class="button-row">
      <a class="button" href="#/history">
        Past attempts
      </a>
      <a class="button" href="#/mock">
        Choose an exam
      </a>
    </p>
  </div>
);
