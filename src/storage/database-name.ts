/** The candidate's database in the browser. */
export const databaseName = 'fsot-practice';
