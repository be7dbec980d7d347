import { basename, dirname, relative, resolve, sep } from 'node:path';
import { nearestName } from '../parse/nearest-name.ts';

/** What an author asks for by paths: the prefixes of the files' paths, or what is wrong with a path that leads to none. */
export type AskedFiles = {
  readonly prefixes: readonly string[];
  readonly problems: readonly string[];
};

/**
 * `path` as the bank's files are named: from the bank's folder, from the one around it, or from the root of the disk, with
 * or without a slash at its end. Empty for the whole bank.
 */
const withinBank = (path: string, bankDir: string): string => {
  const inside = relative(bankDir, resolve(bankDir, path));
  const named = relative(bankDir, resolve(dirname(bankDir), path));
  const fromAround = inside.split(sep)[0] === basename(bankDir);
  return (fromAround ? named : inside).split(sep).join('/');
};

/** The files and folders of the bank that a path may name. */
const nameable = (files: readonly string[]): readonly string[] => [
  ...new Set(
    files.flatMap((file) => {
      const names = file.split('/');
      return names.map((_, index) => names.slice(0, index + 1).join('/'));
    }),
  ),
];

/** Holds the paths of a command line against the paths of the bank's files. */
export const readAskedFiles = (
  paths: readonly string[],
  files: readonly string[],
  bankDir: string,
): AskedFiles => {
  const prefixes = paths.map((path) => withinBank(path, bankDir));
  const problems = prefixes.flatMap((prefix, index) => {
    if (files.some((file) => file.startsWith(prefix))) return [];
    const nearest = nearestName(prefix, nameable(files));
    const cure =
      nearest === null
        ? `name a file or folder in ${basename(bankDir)}, such as \`essay/education\``
        : `did you mean \`${nearest}\`?`;
    return [`the bank has no file or folder \`${paths[index]}\`: ${cure}`];
  });
  return { prefixes, problems };
};
