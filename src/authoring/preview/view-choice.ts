import { html } from './html.ts';
import type { Html } from './html.ts';

/** By these, the style sheet of the page shows or hides what only a reviewer sees. */
export const viewChoice: Html = html` <fieldset class="view-choice">
  <legend class="visually-hidden">Show the questions as</legend>
  <label
    ><input type="radio" name="view" value="reviewer" id="as-reviewer" checked /> As the reviewer
    sees them</label
  >
  <label
    ><input type="radio" name="view" value="candidate" id="as-candidate" /> As the candidate sees
    them</label
  >
</fieldset>`;
