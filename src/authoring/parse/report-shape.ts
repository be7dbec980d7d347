import type * as z from 'zod';
import type { Report } from '../fault.ts';
import { cureForName } from './nearest-name.ts';
import type { YamlData } from './read-yaml.ts';

const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./u, '');

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
    data,
  );

/**
 * Reports what zod found wrong with front matter, at its lines. A field's cure is the schema's own message; `known` are
 * the names that an object at a path may hold, or null where it cannot be told what it was meant to be: then
 * what it has too much or too little follows from that, and is not reported.
 */
export const reportShape = (
  error: z.ZodError,
  yaml: YamlData,
  known: (path: readonly PropertyKey[]) => readonly string[] | null,
  report: Report,
): void => {
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const names = known(issue.path);
      for (const key of names === null ? [] : issue.keys) {
        const path = [...issue.path, key];
        report(
          yaml.lineOf(path),
          `unknown field \`${nameOf(path)}\` in the front matter`,
          cureForName(key, names ?? []),
        );
      }
      continue;
    }
    const isMissing = valueAt(yaml.data, issue.path) === undefined;
    if (isMissing && known(issue.path.slice(0, -1)) === null) continue;
    const name = issue.path.length === 0 ? 'the front matter' : `\`${nameOf(issue.path)}\``;
    report(
      yaml.lineOf(issue.path),
      isMissing
        ? `${name} is missing from the front matter`
        : `${name} has a value that cannot be used`,
      issue.message,
    );
  }
};
