import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Report } from '../fault.ts';
import { explainYamlError, refuseAliases } from './yaml-faults.ts';

export type YamlData = {
  readonly data: unknown;
  /** The line on which the value at `path` begins, or the nearest thing around it that exists. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

/** Reads YAML of which each value's line is known. Null, after reports, where it is not YAML. `firstLine` is its first line's number. */
export const readYaml = (yaml: string, firstLine: number, report: Report): YamlData | null => {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const lineAt = (offset: number): number => firstLine + lineCounter.linePos(offset).line - 1;
  // What follows the first error follows from it, as a rule.
  const [error] = [...document.errors, ...document.warnings];
  const faults =
    error === undefined ? refuseAliases(yaml, document) : [explainYamlError(yaml, document, error)];
  for (const { offset, problem, cure } of faults) report(lineAt(offset), problem, cure);
  if (faults.length > 0) return null;

  const keyOffset = (path: readonly PropertyKey[]): number | undefined => {
    const owner: unknown =
      path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
    if (!isMap(owner)) return undefined;
    const pair = owner.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  };
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const part = path.slice(0, length);
      const node: unknown = document.getIn(part, true);
      const offset =
        keyOffset(part) ?? (isCollection(node) || isScalar(node) ? node.range?.[0] : undefined);
      if (offset !== undefined) return lineAt(offset);
    }
    return firstLine;
  };
  return { data: document.toJS() ?? {}, lineOf };
};
