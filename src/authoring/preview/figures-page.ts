import { sectionKinds, sectionTitles } from '../../bank/taxonomy.ts';
import { figureRows } from '../commands/figure-rows.ts';
import { guessLines } from '../commands/guess-lines.ts';
import { measureSection } from '../lint/figures.ts';
import { readingLoads } from '../lint/reading-load.ts';
import type { LiveBank } from '../vite/live-bank.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { part } from './place.ts';

const cellClass = (column: number): string => (column === 1 || column === 2 ? 'number' : '');

/** The figures that the bank is held to, section by section; the same as `check` prints. A second's work. */
export const figuresPage = (live: LiveBank): { readonly title: string; readonly body: Html } => {
  const { sets, formats } = live.reading;
  const loads = readingLoads(sets, formats);
  const sections = sectionKinds.filter((section) => sets.some((set) => set.section === section));
  return {
    title: 'Figures of the question bank',
    body: html` ${part(
      'figures-head',
      'header',
      'page-head',
      html`<h1>Figures</h1>
        <p class="lead">
          What the bank as a whole is held to. The bank’s README explains what each figure means and
          how to improve it.
        </p>`,
    )}
    ${sections.map((section) => {
      const { figures, guess } = measureSection(section, sets);
      const [head = [], ...rows] = figureRows(figures);
      const read = loads.filter((load) => load.section === section);
      return part(
        `figures-${section}`,
        'section',
        'panel stack',
        html` <h2>${sectionTitles[section]}</h2>
          <table class="figures">
            <thead>
              <tr>
                ${head.map((cell, column) => html`<th scope="col" class="${cellClass(column)}">${cell}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ([name = '', ...cells]) =>
                  html` <tr data-kind="${cells.at(-1) === 'OUT OF BOUNDS' ? 'fault' : ''}">
                    <th scope="row">${name}</th>
                    ${cells.map((cell, index) => html`<td class="${cellClass(index + 1)}">${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
          ${read.length === 0 ? null : html`<p class="small">Words to read per minute: ${read.map(({ format, wordsPerMinute }) => `${Math.round(wordsPerMinute)} in ${format}`).join(', ')}.</p>`}
          ${guess === null ? null : guessLines(guess).map((line) => html`<p class="small">${line.trim()}</p>`)}`,
      );
    })}`,
  };
};
