import { attemptToV2 } from './attempt-to-v2.ts';
import { attemptToV3 } from './attempt-to-v3.ts';
import { itemToV4 } from './item-to-v4.ts';
import type { RowMigration } from './row-migration.ts';
import type { TableName } from './stored-rows.ts';

export type DatabaseVersion = {
  readonly version: number;
  /** Dexie's notation: the primary key, then indexes. A table that is not named stays as it is. */
  readonly stores: { readonly [Table in TableName]?: string };
  /** The tables whose rows change with this version. The row's `v` is set for them. */
  readonly migrations: { readonly [Table in TableName]?: RowMigration };
};

/**
 * Every version that ever reached a candidate, oldest first: entries are added and never changed. For a new one add the
 * entry, a file with its migrations (`attemptToV2`), today's rows to tests/fixtures/stored, and the new `v` to the schemas.
 */
export const databaseVersions: readonly DatabaseVersion[] = [
  {
    version: 1,
    stores: {
      attempts: 'id, createdAt, finishedAt',
      forms: '[attemptId+sectionIndex]',
      events: '[attemptId+seq]',
      drafts: '[attemptId+itemId]',
      exposures: 'itemId',
    },
    migrations: {},
  },
  { version: 2, stores: {}, migrations: { attempts: attemptToV2 } },
  {
    version: 3,
    stores: {
      attempts: 'id, createdAt, finishedAt, underWay',
      digests: 'attemptId',
      totals: 'id',
      topicSeries: 'key',
      items: 'itemId, due',
      marks: 'itemId',
      mistakes: '[attemptId+itemId]',
      secondAnswers: 'attemptId',
      essayReadings: 'attemptId',
    },
    migrations: { attempts: attemptToV3 },
  },
  {
    version: 4,
    stores: {
      items: 'itemId, due, notedAt',
      readingDrafts: 'attemptId',
      // Which mock exams still wait for their blind review is found without reading any: rows stay as they are.
      digests: 'attemptId, digest.kind',
      secondAnswers: 'attemptId, answers.finishedAt',
    },
    migrations: { items: itemToV4 },
  },
];

/** Today's version as IndexedDB itself counts: ten times Dexie's. */
export const nativeVersion = 10 * (databaseVersions.at(-1)?.version ?? 0);
