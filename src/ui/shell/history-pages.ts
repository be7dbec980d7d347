/** The pages that look back: one entry of the site's menu, with a menu of their own. */
export const historyPages = [
  { path: '/history', title: 'Attempts' },
  { path: '/progress', title: 'Progress' },
  { path: '/mistakes', title: 'Mistakes' },
  { path: '/notes', title: 'Notes' },
  { path: '/questions', title: 'Questions' },
] as const;

/** The beginnings of the paths of all of them. */
export const historyPaths: readonly string[] = [
  ...historyPages.map(({ path }) => path),
  '/compare',
  '/question',
];
