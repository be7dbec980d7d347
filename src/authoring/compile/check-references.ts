import type { AuthoredExamples, AuthoredItem, AuthoredScale, AuthoredSet } from '../authored.ts';
import type { Fault } from '../fault.ts';
import { cureForName, nearestName } from '../parse/nearest-name.ts';
import { normalizedOption } from '../parse/option-set.ts';
import type { GivenId } from '../parse/parse-set.ts';

const duplicateIds = (ids: readonly GivenId[]): Fault[] => {
  const first = new Map<string, GivenId>();
  return ids.flatMap(({ id, file, line }) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, { id, file, line });
      return [];
    }
    const cure = `${earlier.file}:${earlier.line} already has it; give this question another`;
    return id === '' ? [] : [{ file, line, problem: `the id \`${id}\` is used twice`, cure }];
  });
};

const linkFault = (
  item: AuthoredScale,
  items: ReadonlyMap<string, AuthoredItem>,
  isGiven: (id: string) => boolean,
): Omit<Fault, 'file'> | null => {
  const { linked, line } = item;
  if (linked === null) return null;
  if (linked === item.id) {
    return {
      line,
      problem: 'the question is linked to itself',
      cure: 'name the other question that asks nearly the same',
    };
  }
  if (!isGiven(linked)) {
    const scales = [...items.values()].filter(({ kind }) => kind === 'scale').map(({ id }) => id);
    const cure =
      scales.length > 12 && nearestName(linked, scales) === null
        ? 'write the id of a biographic scale'
        : cureForName(linked, scales);
    return { line, problem: `\`linked=${linked}\` does not name a question`, cure };
  }
  const other = items.get(linked);
  return other === undefined || other.kind === 'scale'
    ? null
    : {
        line,
        problem: `\`linked=${linked}\` names a question that is not a biographic scale`,
        cure: 'link only to a scale',
      };
};

/** `before` is the item that precedes the list in its file, as far as both could be read. */
const examplesFault = (
  item: AuthoredExamples,
  before: AuthoredItem | undefined,
  previousId: string | undefined,
  isGiven: (id: string) => boolean,
): Omit<Fault, 'file'> | null => {
  const { line, parent, unless } = item;
  if (previousId !== parent) {
    return {
      line,
      problem: `\`examplesOf=${parent}\` does not name the question directly above`,
      cure:
        before?.kind === 'scale' && !isGiven(parent)
          ? `did you mean \`${before.id}\`?`
          : 'put the list of examples directly below its scale question',
    };
  }
  if (before === undefined) return null;
  if (before.kind !== 'scale') {
    return {
      line,
      problem: `\`examplesOf=${parent}\` names a question that is not a scale`,
      cure: 'name the scale question directly above',
    };
  }
  const options = before.options.map(({ text }) => normalizedOption(text.markdown));
  if (unless === null || options.includes(normalizedOption(unless))) return null;
  return {
    line,
    problem: `\`unless="${unless}"\` is not an option of \`${parent}\``,
    cure: cureForName(unless, options),
  };
};

/** What one question says of another: ids given twice, links and lists of examples that lead nowhere. */
export const checkReferences = (
  sets: readonly AuthoredSet[],
  ids: readonly GivenId[],
): readonly Fault[] => {
  const items = new Map(sets.flatMap((set) => set.items.map((item) => [item.id, item] as const)));
  const given = new Set(ids.map(({ id }) => id));
  const isGiven = (id: string): boolean => given.has(id);
  const faults = duplicateIds(ids);
  const idsByFile = new Map<string, string[]>();
  for (const { file, id } of ids) {
    const order = idsByFile.get(file);
    if (order === undefined) idsByFile.set(file, [id]);
    else order.push(id);
  }
  for (const { file, items: own } of sets) {
    const order = idsByFile.get(file) ?? [];
    for (const item of own) {
      const previousId = order[order.indexOf(item.id) - 1];
      const fault =
        item.kind === 'scale'
          ? linkFault(item, items, isGiven)
          : item.kind === 'examples'
            ? examplesFault(
                item,
                own.find(({ id }) => id === previousId),
                previousId,
                isGiven,
              )
            : null;
      if (fault !== null) faults.push({ file, ...fault });
    }
  }
  return faults;
};
