import type { Report } from '../fault.ts';
import { isDay } from './date-text.ts';
import { cureForName } from './nearest-name.ts';

/** The fields in the braces of a heading, by name. */
export type Fields = ReadonlyMap<string, string>;

/** Reports the fields that a question of this kind does not have. `kind` completes the sentence “… is no field of”. */
export const refuseOtherFields = (
  fields: Fields,
  known: readonly string[],
  kind: string,
  line: number,
  report: Report,
): void => {
  for (const name of fields.keys()) {
    if (!known.includes(name)) {
      report(line, `\`${name}\` is not a field of ${kind}`, cureForName(name, known));
    }
  }
};

/**
 * The value of a field as it is understood by `allowed`, which maps what may be written to what it means.
 * Undefined where the field is left out, and after a report where its value is none of them.
 */
export const readChoiceField = <Value>(
  fields: Fields,
  name: string,
  allowed: ReadonlyMap<string, Value>,
  line: number,
  report: Report,
): Value | undefined => {
  const written = fields.get(name);
  if (written === undefined) return undefined;
  const value = allowed.get(written);
  if (value === undefined) {
    report(
      line,
      `\`${name}=${written}\` is not recognized`,
      cureForName(written, [...allowed.keys()]),
    );
  }
  return value;
};

/** As `readChoiceField`, for a field that may not be left out. */
export const readRequiredField = <Value>(
  fields: Fields,
  name: string,
  allowed: ReadonlyMap<string, Value>,
  line: number,
  report: Report,
): Value | undefined => {
  if (!fields.has(name)) {
    report(
      line,
      `the heading has no \`${name}\``,
      `write \`${name}=…\` in braces at its end, with one of ${[...allowed.keys()].join(', ')}`,
    );
  }
  return readChoiceField(fields, name, allowed, line, report);
};

/** The day from which a question's facts must be checked again: its own, or `shared` by its file. */
export const readReviewBy = (
  fields: Fields,
  shared: { readonly asOf: string; readonly reviewBy: string | null },
  line: number,
  report: Report,
): string | null => {
  const written = fields.get('reviewBy');
  if (written === undefined) return shared.reviewBy;
  if (!isDay(written)) {
    report(line, `\`reviewBy=${written}\` is not a real date`, 'write it in the form 2027-06-01');
  } else if (written <= shared.asOf) {
    report(
      line,
      `the \`reviewBy\` date “${written}” is not after the file's \`asOf\` date “${shared.asOf}”`,
      'write the day from which the facts must be checked again',
    );
  }
  return written;
};
