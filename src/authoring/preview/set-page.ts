import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { AuthoredItem, AuthoredSet } from '../authored.ts';
import { guessHeldOut } from '../lint/blind-guesser/guess-held-out.ts';
import type { LiveBank } from '../vite/live-bank.ts';
import type { FindingsByFile } from './find-everything.ts';
import { countKind } from './finding.ts';
import type { Finding } from './finding.ts';
import { findingsList } from './findings-list.ts';
import { formatPart } from './format-part.ts';
import { compiled, html } from './html.ts';
import type { Html } from './html.ts';
import { counted, editorLink, fileHref, listHref, part } from './place.ts';
import type { Place } from './place.ts';
import { questionPart } from './question-part.ts';
import { viewChoice } from './view-choice.ts';

type View = {
  readonly title: string;
  readonly body: Html;
};

const keyed = (items: readonly AuthoredItem[]) => items.filter((item) => item.kind === 'choice');

const neighborLink = (place: Place, live: LiveBank, at: number, words: string): Html | null => {
  const file = live.files[at];
  return file === undefined ? null : html`<a href="${fileHref(place, file.path)}">${words}</a>`;
};

const topicOf = (set: AuthoredSet | null): string =>
  set === null
    ? 'A file that could not be read'
    : `${sectionTitles[set.section]} · ${topicTitles[set.section][set.topic] ?? set.topic}`;

/** The ids of questions that have findings, as links to them. */
const jumpLinks = (ids: readonly string[]): Html | null =>
  ids.length === 0
    ? null
    : html`<p>
        Look at:
        ${ids.map((id, index) => [index === 0 ? null : ', ', html`<a href="#q-${id}">${id}</a>`])}
      </p>`;

/** One file of questions, with what was found beside each question. Null where the bank has no such file. */
export const setPage = (
  place: Place,
  live: LiveBank,
  findings: FindingsByFile,
  file: string,
): View | null => {
  const at = live.files.findIndex(({ path }) => path === file);
  if (at === -1) return null;
  const { sets, formats, ids } = live.reading;
  const set = sets.find((each) => each.file === file) ?? null;
  const format = formats.find((each) => each.file === file) ?? null;
  const given = ids.filter((each) => each.file === file);
  const found = findings.get(file) ?? [];
  const belongsTo = ({ line }: Finding): number =>
    given.findLastIndex((question) => question.line <= line);
  const sectionItems = keyed(
    sets.filter(({ section }) => section === set?.section).flatMap(({ items }) => items),
  );
  const guesses = set === null ? null : guessHeldOut(sectionItems, keyed(set.items));
  const title = set?.title ?? format?.offered.format.title ?? file;
  const toLookAt = given.filter((_, index) => found.some((each) => belongsTo(each) === index));
  const faults = countKind(found, 'fault');
  const warnings = countKind(found, 'warning');

  const head = part(
    'file-head',
    'header',
    'page-head',
    html` <p class="small">
        <a href="${listHref(place)}">All files</a> ·
        ${format === null ? topicOf(set) : 'A version of the test'}
      </p>
      <h1>${title === '' ? file : title}</h1>
      <p><code>${file}</code> ${editorLink(place, file, 1, 'Edit')}</p>
      <p id="file-counts">
        ${format === null ? `${counted(given.length, 'question')}, ` : null}${counted(faults, 'fault')},
        ${counted(warnings, 'warning')}.
      </p>
      ${jumpLinks(toLookAt.map(({ id }) => id))}
      ${findingsList(
        place,
        found.filter((each) => belongsTo(each) === -1),
      )}
      <nav class="neighbors" aria-label="Neighboring files">
        ${neighborLink(place, live, at - 1, '← Previous file')}
        ${neighborLink(place, live, at + 1, 'Next file →')}
      </nav>
      ${set === null ? null : viewChoice}`,
  );
  const passage =
    set === null || set.passage === null
      ? null
      : part(
          'passage',
          'section',
          'panel passage-preview',
          html`<h2 class="visually-hidden">Passage</h2>
            <div class="prose reading passage-text" role="region" aria-label="Passage" tabindex="0">
              ${compiled(set.passage.html)}
            </div>`,
        );
  const about = format === null ? null : formatPart(format.offered);
  const questions = given.map((question, index) =>
    questionPart(
      place,
      question,
      index + 1,
      set?.items.find(({ id, line }) => id === question.id && line === question.line) ?? null,
      found.filter((each) => belongsTo(each) === index),
      guesses?.find(({ item }) => item.id === question.id && item.line === question.line) ?? null,
    ),
  );
  return {
    title: `${faults + warnings === 0 ? '' : `(${faults + warnings}) `}${title}`,
    body: html`${head}
      <div class="set-layout" data-layout="${passage === null ? 'plain' : 'passage'}">
        ${passage}
        <div class="set-questions" id="questions">${about}${questions}</div>
      </div>`,
  };
};
