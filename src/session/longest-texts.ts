/*
 * By itself: the boxes that hold to these limits are fetched apart from the statechart, which would otherwise come with every page.
 */

/** Lists of examples may run over their limit (the page warns and nothing is cut), but not without end. */
export const longestExamplesText = 2_000;

export const longestNote = 5_000;
