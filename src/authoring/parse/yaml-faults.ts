import { isAlias, isCollection, isNode, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLError } from 'yaml';
import { excerpt } from './blocks.ts';

/** What is wrong with front matter as YAML, in words for people who do not know it. */
export type YamlFault = {
  /** Where in the YAML it is, in characters. */
  readonly offset: number;
  readonly problem: string;
  readonly cure: string;
};

const restOfLine = (yaml: string, offset: number): string =>
  excerpt(yaml.slice(offset).split('\n', 1)[0] ?? '');

/** The whole line at `offset`, and where it begins. */
const lineAround = (
  yaml: string,
  offset: number,
): { readonly start: number; readonly text: string } => {
  const start = yaml.lastIndexOf('\n', offset - 1) + 1;
  return { start, text: restOfLine(yaml, start) };
};

const inQuotes = 'put the value in quotes';

const strangeBeginning = (yaml: string, offset: number): YamlFault => ({
  offset,
  problem: `“${restOfLine(yaml, offset)}” begins with a character that has a special meaning`,
  cure: inQuotes,
});

/** The innermost node of `document` that `fits` and reaches from before `offset` to it. */
const nodeBefore = (
  document: Document,
  offset: number,
  fits: (node: Node) => boolean,
): { readonly start: number; readonly end: number } | null => {
  let found: { readonly start: number; readonly end: number } | null = null;
  visit(document, {
    Node: (_, node) => {
      const [start, end, nodeEnd] = node.range ?? [0, -1, -1];
      if (start < offset && offset <= nodeEnd && fits(node)) found = { start, end };
    },
  });
  return found;
};

const isQuoted = (node: Node): boolean =>
  isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');

const isBracketed = (node: Node): boolean => isCollection(node) && node.flow === true;

/** A fault that quotes or brackets lead to, wherever behind them the parser noticed it. */
const faultOfEnclosed = (
  yaml: string,
  document: Document,
  { code, pos: [offset] }: YAMLError,
): YamlFault | null => {
  const quoted = nodeBefore(document, offset, isQuoted);
  if (code === 'BAD_DQ_ESCAPE') {
    return {
      offset,
      problem: `“${restOfLine(yaml, offset)}” begins with a backslash inside double quotes`,
      cure: 'put the value in single quotes',
    };
  }
  if (quoted !== null) {
    const isClosedOnItsLine =
      code !== 'MISSING_CHAR' && !yaml.slice(quoted.start, quoted.end).includes('\n');
    return isClosedOnItsLine
      ? {
          offset,
          problem: `“${restOfLine(yaml, offset)}” comes after the closing quotation mark`,
          cure: 'put the whole value in quotes, single or double, whichever it does not contain',
        }
      : {
          offset: quoted.start,
          problem: 'a quotation mark that is never closed',
          cure: 'end the value with the mark it begins with; if it contains one kind of mark, put it in the other kind',
        };
  }
  const bracketed = nodeBefore(document, offset, isBracketed);
  return bracketed === null
    ? null
    : {
        offset: bracketed.start,
        problem: `“${restOfLine(yaml, bracketed.start)}” is not a list in brackets`,
        cure: 'close its bracket and put commas between its items; or put the value in quotes, if it is meant as text',
      };
};

const notIndented = (yaml: string, offset: number): YamlFault => {
  const { start, text } = lineAround(yaml, offset);
  return {
    offset: start,
    problem: `“${text}” does not begin in the same column as the fields around it`,
    cure: 'indent the fields of a group by the same number of spaces, and write each value on one line',
  };
};

/** What an error of the parser comes of, as it is most often made. */
export const explainYamlError = (yaml: string, document: Document, error: YAMLError): YamlFault => {
  const [offset, end] = error.pos;
  if (error.code === 'TAB_AS_INDENT') {
    return { offset, problem: 'a tab at the beginning of a line', cure: 'indent with spaces' };
  }
  if (error.code === 'DUPLICATE_KEY') {
    const name = yaml.slice(offset).split(/:|\n/u, 1)[0]?.trim();
    return {
      offset,
      problem: `the field \`${name}\` appears twice`,
      cure: 'keep only one of them',
    };
  }
  if (error.code === 'BAD_SCALAR_START' || error.code === 'TAG_RESOLVE_FAILED') {
    return strangeBeginning(yaml, offset);
  }
  const enclosed = faultOfEnclosed(yaml, document, error);
  if (enclosed !== null) return enclosed;
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    // One that reaches over several lines is a field below a value, taken for a part of it.
    const over = document.errors.find(
      ({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === offset,
    );
    if (over !== undefined) return notIndented(yaml, over.pos[1]);
    return restOfLine(yaml, offset).includes(': ')
      ? {
          offset,
          problem: `“${restOfLine(yaml, offset)}” contains a colon followed by a space`,
          cure: inQuotes,
        }
      : strangeBeginning(yaml, offset);
  }
  const isAboutColumns =
    error.code === 'BAD_INDENT' || error.message.startsWith('Sequence item without');
  if (isAboutColumns) return notIndented(yaml, end);
  const { start, text } = lineAround(yaml, offset);
  return {
    offset: start,
    problem: `“${text}” is not written as a field`,
    cure: 'write one `name: value` per line, with a space after the colon, and put a value that begins with a special character in quotes',
  };
};

/**
 * Names for values (`&name`) and their repetition (`*name`), which the bank does not use: who writes them means the sign,
 * or means to emphasize.
 */
export const refuseAliases = (yaml: string, document: Document): readonly YamlFault[] => {
  const faults: YamlFault[] = [];
  visit(document, {
    Node: (_, node) => {
      const [start = 0] = node.range ?? [];
      if (isAlias(node)) faults.push(strangeBeginning(yaml, start));
      else if (isNode(node) && node.anchor !== undefined)
        faults.push(strangeBeginning(yaml, yaml.lastIndexOf(`&${node.anchor}`, start)));
    },
  });
  return faults;
};
