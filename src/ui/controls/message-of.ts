/**
 * What to tell of anything that was thrown. Errors of the storage have a sentence for the candidate as their message; `otherwise`
 * is told of what has none.
 */
export const messageOf = (thrown: unknown, otherwise = 'No reason was given.'): string =>
  thrown instanceof Error ? thrown.message : otherwise;
