import type { Report } from '../fault.ts';

/** A heading with its fields: `gov-treaties {difficulty=2}`. */
export type AttributedHeading = {
  readonly label: string;
  readonly fields: ReadonlyMap<string, string>;
};

const fieldPattern = /([A-Za-z][\w-]*)=(?:"([^"]*)"|([^\s"'{}=“”]+))(?=\s|$)/uy;

const readFields = (source: string, line: number, report: Report): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < source.length) {
    fieldPattern.lastIndex = at;
    const found = fieldPattern.exec(source);
    if (found === null) {
      report(
        line,
        `\`${source.slice(at).trim()}\` is not a field`,
        'write `name=value`, or `name="a value with spaces"` in straight quotes, with a space between fields',
      );
      return fields;
    }
    const [matched, name = '', quoted, bare = ''] = found;
    if (fields.has(name)) {
      report(line, `the field \`${name}\` appears twice`, 'keep only one of them');
    }
    const value = quoted ?? bare.replace(/,$/u, '');
    if (quoted === undefined && value !== bare) {
      report(
        line,
        `\`${matched}\` is not a field`,
        `write \`${name}=${value}\`, with a space and no comma between fields`,
      );
    }
    fields.set(name, value);
    at += matched.length;
    at += /^\s*/u.exec(source.slice(at))?.[0].length ?? 0;
  }
  return fields;
};

/** Reads the text of a heading (without its `#`) and the fields in braces behind it. */
export const readAttributedHeading = (
  text: string,
  line: number,
  report: Report,
): AttributedHeading => {
  const brace = text.indexOf('{');
  if (brace === -1) return { label: text.trim(), fields: new Map() };
  const label = text.slice(0, brace).trim();
  const inside = text.slice(brace + 1).trimEnd();
  if (!inside.endsWith('}')) {
    report(
      line,
      'the braces of the heading do not close at its end',
      'end the heading with a single `}`',
    );
    return { label, fields: readFields(inside.replace(/\}.*$/u, '').trim(), line, report) };
  }
  return { label, fields: readFields(inside.slice(0, -1).trim(), line, report) };
};
