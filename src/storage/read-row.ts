import { createRowReader } from './row-reader.ts';
import { examTables } from './stored-rows.ts';

/** Reads what an exam needs. */
export const { readRow, readRows } = createRowReader(examTables);
