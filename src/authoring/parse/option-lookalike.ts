import type { Report } from '../fault.ts';
import { excerpt, isList } from './blocks.ts';
import type { Block } from './blocks.ts';

const box = String.raw`\[[ \u00A0]*[xX]?[ \u00A0]*\]`;
const entryWithBox = new RegExp(String.raw`^\s*(?:[-*+]|\d+[.)])\s*${box}`, 'u');
const lineWithBox = new RegExp(String.raw`^\s*(?:[-*+]\s*|\d+[.)]\s*)?${box}(?!\()\s*\S`, 'u');

/** Whether a block is a list that was meant as options: any of its entries has a box. */
export const isOptionList = ({ token }: Block): boolean =>
  isList(token) && token.items.some((item) => entryWithBox.test(item.raw));

/** How many lines of a list were meant as options, be they read as such or not. */
export const countMeantOptions = (raw: string): number =>
  raw.split('\n').filter((line) => lineWithBox.test(line)).length;

export const isMeantAsOption = (line: string): boolean => lineWithBox.test(line);

/** Reports each line that was meant as an option, but that markdown reads as something else. */
export const reportOptionLookalikes = (blocks: readonly Block[], report: Report): boolean => {
  let found = false;
  for (const block of blocks) {
    if (isOptionList(block) || block.token.type === 'code') continue;
    for (const [index, text] of block.token.raw.trimStart().split('\n').entries()) {
      if (!lineWithBox.test(text)) continue;
      found = true;
      report(
        block.line + index,
        `\`${excerpt(text)}\` looks like an option but is not one`,
        'start it at the left margin, as `- [ ] text` or, for the key, `- [x] text`, with a blank line before the first option',
      );
    }
  }
  return found;
};

/** Reports boxes where nothing is chosen by a box: in passages, scales, essays. */
export const refuseBoxes = (blocks: readonly Block[], where: string, report: Report): void => {
  for (const block of blocks.filter(isOptionList)) {
    report(block.line, `${where} has a list with boxes`, 'write the list without `[ ]`');
  }
  reportOptionLookalikes(blocks, report);
};
