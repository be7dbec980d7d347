import { sectionTitles, skillTitles, topicTitles } from '../bank/taxonomy.ts';
import { csvText } from './csv.ts';
import type { CsvValue } from './csv.ts';
import type { ExportedResponse, ExportedSection, ResultExport } from './result-export.ts';

type Column = readonly [
  title: string,
  value: (response: ExportedResponse, section: ExportedSection) => CsvValue,
];

const outcomes: Readonly<Record<ExportedResponse['outcome'], string>> = {
  right: 'right',
  wrong: 'wrong',
  answered: 'answered',
  unanswered: 'unanswered',
  examplesMissing: 'list missing',
  notNeeded: 'not needed',
};

const columns: readonly Column[] = [
  ['Section', (_, { section }) => sectionTitles[section]],
  ['Number', ({ number }) => number],
  ['Question ID', ({ itemId }) => itemId],
  ['Topic', ({ topic }, { section }) => topicTitles[section][topic] ?? topic],
  ['Skill', ({ skill }) => (skill === null ? null : (skillTitles[skill] ?? skill))],
  ['Difficulty (1–3)', ({ difficulty }) => difficulty],
  ['Scored', ({ scored }) => scored],
  ['Outcome', ({ outcome }) => outcomes[outcome]],
  ['Seconds on screen', ({ shownMs }) => Math.round(shownMs / 100) / 10],
  ['Times changed', ({ changes }) => changes.length],
  ['Confidence', ({ confidence }) => confidence],
  ['Flagged', ({ flagged }) => flagged],
  ['Question', ({ question }) => question],
  ['Your answer', ({ answer }) => answer],
  ['Right answer', ({ key }) => key],
  ['Note', ({ note }) => note],
  // Added behind the others, so that what reads the columns by their place goes on.
  ['Second answer, untimed', ({ secondAnswer }) => secondAnswer],
  ['Second outcome', ({ secondOutcome }) => secondOutcome],
  [
    'Held back',
    ({ heldBack }) => (heldBack ? 'key and outcome, until you decide on a blind review' : null),
  ],
];

/** An exported result as a table, one row a question, under a row of titles. */
export const resultCsv = ({ sections }: ResultExport): string =>
  csvText([
    columns.map(([title]) => title),
    ...sections.flatMap((section) =>
      section.responses.map((response) => columns.map(([, value]) => value(response, section))),
    ),
  ]);
