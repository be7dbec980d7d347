/** What faults of one kind have in common: names, numbers, quotations and addresses are `…`. */
export const faultKind = (problem: string): string =>
  problem
    .replaceAll(/`` .*? ``|`[^`]*`/gu, '…')
    .replaceAll(/“[^”]*”/gu, '“…”')
    .replaceAll(/\([^)]*\)+.*(?=:)|\(.*\)/gu, '(…)')
    .replaceAll(/\S+\.md(?::\d+)?/gu, '…')
    .replaceAll(/https?:\/\/\S+/gu, '…')
    .replaceAll(/\b\d+\b/gu, '…');
