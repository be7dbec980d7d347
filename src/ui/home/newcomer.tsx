/** How to begin, where nothing is stored. */
export const Newcomer = () => (
  <div class="glance-entry" data-alone="true">
    <div class="newcomer">
      <h2>New here?</h2>
      <p>
        Begin with one section to get to know the exam room, then take a{' '}
        <a href="#/mock">full mock exam</a> against the clock: two and three-quarter hours, or half
        that at half length.
      </p>
    </div>
    <a class="button" href="#/drill/section">
      Begin with one section
    </a>
  </div>
);
