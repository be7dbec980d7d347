import { examplesCharacterLimit } from '../compile/compile-item.ts';
import type {
  AuthoredChoice,
  AuthoredEssay,
  AuthoredExamples,
  AuthoredItem,
  AuthoredScale,
} from '../authored.ts';
import { compiled, html } from './html.ts';
import type { Html } from './html.ts';

const letter = (index: number): string => String.fromCodePoint(65 + index);

const stem = ({ stem: text }: AuthoredItem): Html =>
  html`<div class="prose question-stem">${compiled(text.html)}</div>`;

const choice = (item: AuthoredChoice): Html =>
  html` ${stem(item)}
    <ol class="option-reviews">
      ${item.options.map(
        ({ text, isKey, rationale }, index) =>
          html` <li class="option-review" data-state="${isKey ? 'key' : 'plain'}">
            <span class="option-letter">${letter(index)}</span>
            <span class="option-text">${compiled(text.html)}</span>
            <span class="option-verdict for-reviewer">
              ${isKey ? html`<strong>✓ Key</strong>` : null}
            </span>
            <div class="option-rationale prose for-reviewer">${compiled(rationale.html)}</div>
          </li>`,
      )}
    </ol>
    <p class="for-reviewer small">Source: ${compiled(item.source.html)}</p>`;

const scale = (item: AuthoredScale): Html =>
  html` ${stem(item)}
    <ol class="scale-options">
      ${item.options.map(({ text }) => html`<li class="option-text">${compiled(text.html)}</li>`)}
    </ol>
    ${
      item.linked === null
        ? null
        : html`<p class="for-reviewer small soft">
            Asks nearly the same thing as <code>${item.linked}</code>.
          </p>`
    }`;

const examples = (item: AuthoredExamples): Html =>
  html` ${stem(item)}
    <p class="small soft">
      A list of at most ${examplesCharacterLimit} characters. It belongs to
      <code>${item.parent}</code>${
        item.unless === null ? '.' : html`, and is not expected after the answer “${item.unless}”.`
      }
    </p>`;

const essay = (item: AuthoredEssay): Html =>
  html` ${stem(item)}
    <div class="for-reviewer essay-notes">
      <h3>Strong answers in favor</h3>
      <div class="prose">${compiled(item.inFavor.html)}</div>
      <h3>Strong answers against</h3>
      <div class="prose">${compiled(item.against.html)}</div>
      ${item.samples.map(
        ({ score, text, notes }) =>
          html` <details>
            <summary>Sample answer, score ${score} (one reading)</summary>
            <div class="prose essay-sample-text">${compiled(text.html)}</div>
            <h4>Reader’s notes</h4>
            <div class="prose">${compiled(notes.html)}</div>
          </details>`,
      )}
    </div>`;

/** A question as the candidate reads it; what only a reviewer sees has the class `for-reviewer`. */
export const questionBody = (item: AuthoredItem): Html => {
  switch (item.kind) {
    case 'choice':
      return choice(item);
    case 'scale':
      return scale(item);
    case 'examples':
      return examples(item);
    case 'essay':
      return essay(item);
    default:
      throw new Error(`unknown kind of question ${JSON.stringify(item satisfies never)}`);
  }
};
