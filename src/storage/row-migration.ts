/** A row as it was found, of whatever version. */
export type FoundRow = Readonly<Record<string, unknown>>;

/**
 * Brings a row from the version before to its own: pure, and written against literal field names only. A migration that
 * imported today's schemas would change its meaning whenever they do.
 */
export type RowMigration = (row: FoundRow) => FoundRow;
