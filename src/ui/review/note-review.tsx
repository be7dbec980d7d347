/** The candidate's private note on a question, as written. */
export const NoteReview = (props: { readonly note: string }) => (
  <section class="note-review">
    <h3 class="note-title">Your note</h3>
    <p class="examples-written">{props.note}</p>
  </section>
);
