/** What to tell of anything that was thrown. Errors of the storage have a sentence for the candidate as their message. */
export const messageOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : 'No reason was given.';
