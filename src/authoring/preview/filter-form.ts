import { sectionKinds, sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { listHref, part } from './place.ts';
import type { Place } from './place.ts';

export type Filter = {
  /** A section or a topic by its folder, as `essay/education`; empty for all. */
  readonly below: string;
  /** What a file must contain. */
  readonly search: string;
  readonly findingsOnly: boolean;
};

export const readFilter = (query: URLSearchParams): Filter => ({
  below: query.get('below') ?? '',
  search: query.get('search') ?? '',
  findingsOnly: query.get('only') === 'findings',
});

const option = (value: string, words: string, chosen: string): Html =>
  value === chosen
    ? html`<option value="${value}" selected>${words}</option>`
    : html`<option value="${value}">${words}</option>`;

const folderOptions = (below: string): readonly Html[] => [
  option('', 'The whole bank', below),
  ...sectionKinds.map(
    (kind) =>
      html` <optgroup label="${sectionTitles[kind]}">
        ${option(kind, `${sectionTitles[kind]}: all`, below)}
        ${Object.entries(topicTitles[kind]).map(([topic, title]) => option(`${kind}/${topic}`, title, below))}
      </optgroup>`,
  ),
];

/** The form above the list of files. Its version is always the same: what is being typed into it is never replaced. */
export const filterForm = (place: Place, { below, search, findingsOnly }: Filter): Html =>
  part(
    'filter',
    'section',
    '',
    html` <form
      class="filter"
      method="get"
      action="${listHref(place)}"
      role="search"
      aria-label="Files"
    >
      <label
        >Section or topic
        <select name="below">
          ${folderOptions(below)}
        </select></label
      >
      <label
        >Containing <input type="search" name="search" value="${search}" autocomplete="off"
      /></label>
      <label class="filter-check"
        ><input
          type="checkbox"
          name="only"
          value="findings"
          ${findingsOnly ? html`checked` : null}
        />
        Only files with findings</label
      >
      <button class="button">Show</button>
    </form>`,
    'as typed',
  );
