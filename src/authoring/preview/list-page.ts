import { sectionKinds, sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { LiveBank } from '../vite/live-bank.ts';
import type { Warning } from '../lint/warning.ts';
import type { FindingsByFile } from './find-everything.ts';
import { countKind } from './finding.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { filterForm } from './filter-form.ts';
import type { Filter } from './filter-form.ts';
import { counted, fileHref, message, part } from './place.ts';
import type { Place } from './place.ts';

type Row = {
  readonly path: string;
  readonly title: string;
  readonly questions: number;
  readonly faults: number;
  readonly warnings: number;
  /** All that the search looks at, in lower case. */
  readonly text: string;
};

const rowsOf = (live: LiveBank, findings: FindingsByFile): readonly Row[] => {
  const sets = new Map(live.reading.sets.map((set) => [set.file, set]));
  const formats = new Map(live.reading.formats.map((format) => [format.file, format]));
  const counts = new Map<string, number>();
  for (const { file } of live.reading.ids) counts.set(file, (counts.get(file) ?? 0) + 1);
  return live.files.map(({ path, text }) => {
    const found = findings.get(path) ?? [];
    return {
      path,
      title: sets.get(path)?.title || formats.get(path)?.offered.format.title || path,
      questions: counts.get(path) ?? 0,
      faults: countKind(found, 'fault'),
      warnings: countKind(found, 'warning'),
      text: `${path}\n${text}`.toLowerCase(),
    };
  });
};

const folderTitle = (folder: string): string => {
  const [kind = '', topic = ''] = folder.split('/');
  const section = sectionKinds.find((each) => each === kind);
  if (section === undefined) return folder === 'formats' ? 'Versions of the test' : folder;
  return `${sectionTitles[section]}: ${topicTitles[section][topic] ?? topic}`;
};

const isShown = (row: Row, { below, search, findingsOnly }: Filter): boolean =>
  (below === '' || row.path.startsWith(`${below}/`)) &&
  (!findingsOnly || row.faults + row.warnings > 0) &&
  row.text.includes(search.toLowerCase());

/** Zeros are set back, so that the eye finds what is to be done. */
const countCell = (count: number, kind: 'fault' | 'warning' | ''): Html =>
  html`<td class="number" data-kind="${count === 0 ? '' : kind}">${count}</td>`;

const folderPart = (place: Place, folder: string, rows: readonly Row[]): Html =>
  part(
    `folder-${folder.replaceAll('/', '-')}`,
    'section',
    'folder',
    html` <h2>${folderTitle(folder)}</h2>
      <table class="files">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col" class="number">Questions</th>
            <th scope="col" class="number">Faults</th>
            <th scope="col" class="number">Warnings</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ path, title, questions, faults, warnings }) =>
              html` <tr>
                <th scope="row">
                  <a href="${fileHref(place, path)}">${title}</a>
                  <span class="small soft">${path.split('/').at(-1) ?? ''}</span>
                </th>
                ${countCell(questions, '')}${countCell(faults, 'fault')}${countCell(warnings, 'warning')}
              </tr>`,
          )}
        </tbody>
      </table>`,
  );

/** What concerns no single question: the mix of a section, its reading load, the list of words. */
const wideWarnings = (warnings: readonly Warning[]): Html | null =>
  warnings.length === 0
    ? null
    : part(
        'whole-bank',
        'section',
        'panel stack',
        html`<h2>The bank as a whole</h2>
          <ul class="findings">
            ${warnings.map(
              ({ rule, file, line, problem, cure }) =>
                html` <li class="finding" data-kind="warning">
                  <p>
                    <strong>Warning</strong>
                    <span class="finding-name">${rule}</span>
                    ${line === null ? file : `${file}:${line}`}
                  </p>
                  <p>${message(problem)}</p>
                  <p class="soft">Fix: ${message(cure)}</p>
                </li>`,
            )}
          </ul>`,
      );

/** All files of the bank that `filter` lets through, by folder. */
export const listPage = (
  place: Place,
  live: LiveBank,
  findings: FindingsByFile,
  wide: readonly Warning[],
  filter: Filter,
): { readonly title: string; readonly body: Html } => {
  const all = rowsOf(live, findings);
  const shown = all.filter((row) => isShown(row, filter));
  const sum = (rows: readonly Row[], of: 'questions' | 'faults' | 'warnings'): number =>
    rows.reduce((total, row) => total + row[of], 0);
  const folderOf = ({ path }: Row): string => path.split('/').slice(0, -1).join('/');
  const folders = [...new Set(shown.map(folderOf))];
  const versions = all.filter((row) => folderOf(row) === 'formats').length;
  const faults = sum(all, 'faults');
  const warnings = sum(all, 'warnings') + wide.length;
  return {
    title: `${faults + warnings === 0 ? '' : `(${faults + warnings}) `}Question bank`,
    body: html` ${part(
      'list-head',
      'header',
      'page-head',
      html` <h1>Question bank</h1>
        <p class="lead">
          ${counted(sum(all, 'questions'), 'question')} in
          ${counted(all.length - versions, 'file')}${
            versions === 0 ? null : ` and ${counted(versions, 'format')}`
          }:
          ${counted(faults, 'fault')}, ${counted(warnings, 'warning')}.
        </p>
        <p class="soft">
          Choose a file, and save it in your editor as you write; this page updates itself.
          <code>npm run bank -- check</code> has the last word.
        </p>`,
    )}
    ${filterForm(place, filter)} ${wideWarnings(wide)}
    ${part(
      'shown-count',
      'section',
      '',
      html`<p id="file-counts">
        ${shown.length === all.length ? 'All files are shown.' : `${shown.length} of ${counted(all.length, 'file')} shown.`}${
          shown.length === 0 ? ' Change or clear the filter to see others.' : null
        }
      </p>`,
    )}
    ${folders.map((folder) =>
      folderPart(
        place,
        folder,
        shown.filter((row) => folderOf(row) === folder),
      ),
    )}`,
  };
};
