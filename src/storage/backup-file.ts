import * as z from 'zod/mini';
import type { EpochMs } from '../shared/clock.ts';
import type { Result } from '../shared/result.ts';
import { ok, refuse } from '../shared/result.ts';
import { isFormOfBank } from './bank-markup.ts';
import type { LookingBackRows } from './looking-back-rows.ts';
import { lookingBackRows } from './read-looking-back-row.ts';
import { readRows } from './read-row.ts';
import type { ExamRows, Rows } from './stored-rows.ts';

/** The shape of the file itself; the rows in it say their own versions. */
const fileVersion = 1;

const examTables = ['attempts', 'forms', 'events', 'drafts', 'exposures'] as const;
/** Of the statistics the digests only: the others are made of them. */
const addedTables = [
  'digests',
  'marks',
  'mistakes',
  'secondAnswers',
  'essayReadings',
  'readingDrafts',
] as const;

/** What a backup holds, in the order in which it is written. */
export const backupTables = [...examTables, ...addedTables] as const;
export type BackupTable = (typeof backupTables)[number];

export type BackupRows = { readonly [Table in BackupTable]: readonly Rows[Table][] };

export type ReadBackup = {
  readonly rows: BackupRows;
  /** Rows of the file that cannot be read; they are left out. */
  readonly unreadable: number;
  /** What the candidate had chosen in the browser that saved it, as it was given; undefined or null in a file without. */
  readonly settings: unknown;
};

const BackupFile = z.object({
  app: z.literal('fsot-practice'),
  fileVersion: z.number().check(z.gte(1)),
  settings: z.optional(z.unknown()),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/**
 * The parts of the file's text: one string would be long for the browser after years of practice. Rows stand as they were
 * found. `settings` is whatever JSON can hold: storage keeps no settings itself, and reads nothing in them.
 */
export const writeBackup = (
  tables: { readonly [Table in BackupTable]: readonly unknown[] },
  exportedAt: EpochMs,
  settings: unknown,
): readonly string[] => [
  `{"app":"fsot-practice","fileVersion":${fileVersion},"exportedAt":${JSON.stringify(new Date(exportedAt).toISOString())},"settings":${JSON.stringify(settings ?? null)},"tables":{`,
  ...backupTables.flatMap((table, place) => [
    `${place === 0 ? '' : ','}\n${JSON.stringify(table)}:[`,
    ...tables[table].map((row, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(row)}`),
    ']',
  ]),
  '}}\n',
];

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Told by what is made of it: no backup.
    return undefined;
  }
};

/** Reads a backup, of whatever version of the app. The problem is a sentence for the candidate. */
export const readBackup = (text: string): Result<ReadBackup, string> => {
  const read = z.safeParse(BackupFile, parse(text));
  if (!read.success) {
    return refuse(
      'This file is not a backup of this app, or it is damaged. Choose a file made with “Save a backup.” Nothing was changed.',
    );
  }
  if (read.data.fileVersion > fileVersion) {
    return refuse(
      'This backup was made by a newer version of this app. Reload the page to get that version, and try again. Nothing was changed.',
    );
  }
  const found = read.data.tables;
  let unreadable = 0;
  const count = <Row>(rows: { rows: readonly Row[]; unreadable: readonly unknown[] }) => {
    unreadable += rows.unreadable.length;
    return rows.rows;
  };
  const exam = <Table extends keyof ExamRows>(table: Table) =>
    count(readRows(table, found[table] ?? []));
  const added = <Table extends keyof LookingBackRows>(table: Table) =>
    count(lookingBackRows.readRows(table, found[table] ?? []));
  // A file can come from anybody, and what a form shows is put into the page as it is.
  const formsOfBank = (forms: readonly Rows['forms'][]) => {
    const taken = forms.filter(({ form }) => isFormOfBank(form));
    unreadable += forms.length - taken.length;
    return taken;
  };
  const rows: BackupRows = {
    attempts: exam('attempts'),
    forms: formsOfBank(exam('forms')),
    events: exam('events'),
    drafts: exam('drafts'),
    exposures: exam('exposures'),
    digests: added('digests'),
    marks: added('marks'),
    mistakes: added('mistakes'),
    secondAnswers: added('secondAnswers'),
    essayReadings: added('essayReadings'),
    readingDrafts: added('readingDrafts'),
  };
  return ok({ rows, unreadable, settings: read.data.settings });
};
