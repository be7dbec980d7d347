/** What a percentage here says, and what it does not. */
export const PercentNotes = () => (
  <div class="result-note soft small">
    <p>
      Percentages are of questions from this practice bank. The real test reports on a scale of its
      own, which is not public, so none of these is a score on that test.
    </p>
    <details>
      <summary>What a 95% interval means</summary>
      <p>
        The questions you had are a sample of all that could be asked. Had you answered many more of
        the same kind, your share of right answers would probably lie within the interval: for 95 of
        100 such intervals it does. The fewer the questions, the wider the interval, so a topic of
        four questions says little by itself.
      </p>
    </details>
  </div>
);
