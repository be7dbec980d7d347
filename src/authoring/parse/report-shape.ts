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
 * the names that an object at a path may hold.
 */
export const reportShape = (
  error: z.ZodError,
  yaml: YamlData,
  known: (path: readonly PropertyKey[]) => readonly string[],
  report: Report,
): void => {
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const path = [...issue.path, key];
        report(
          yaml.lineOf(path),
          `unknown field \`${nameOf(path)}\` in the front matter`,
          cureForName(key, known(issue.path)),
        );
      }
      continue;
    }
    const isMissing = valueAt(yaml.data, issue.path) === undefined;
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
