import type { FormatSection } from './exam-format.ts';

/** The length of a section's clock, in ms. */
export const sectionLengthMs = (section: FormatSection): number =>
  Math.round(section.minutes * 60) * 1000;
