import type { RichText } from '../authored.ts';
import type { Report } from '../fault.ts';

const placeholder = /^(?:to ?do|tbd|fixme|…|\.{3,}|\?+)[\s.:!?…]*$/iu;

/** Reports a text that only keeps the place of one that is still to be written. `cure` says what it asks for. */
export const refuseUnfilled = (
  { plain }: RichText,
  line: number,
  cure: string,
  report: Report,
): void => {
  const text = plain.trim();
  if (placeholder.test(text)) report(line, `\`${text}\` is not filled in`, cure);
};
