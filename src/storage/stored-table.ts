import type * as z from 'zod/mini';

/** How the rows of a table are read. */
export type StoredTable<Row> = {
  /** What one of them is, as a sentence begins. */
  readonly what: string;
  /** The columns that make up its key. */
  readonly key: readonly (keyof Row & string)[];
  readonly schema: z.ZodMiniType<Row>;
};

export type StoredTables<Rows> = { readonly [Table in keyof Rows]: StoredTable<Rows[Table]> };
