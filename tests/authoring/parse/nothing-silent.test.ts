import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuthoredItem } from '../../../src/authoring/authored.ts';
import { readBank } from '../../../src/authoring/compile/read-bank.ts';
import type { SourceFile } from '../../../src/authoring/source-file.ts';
import { fixture } from '../../support/bank-fixture.ts';
import { aQuestionSource, aSetFile } from '../../support/bank-sources.ts';

const soundFiles: readonly SourceFile[] = [
  aSetFile(`${aQuestionSource()}\n${aQuestionSource({ id: 'gov-b', stem: 'And which?' })}`),
  await fixture('english-expression/passage-editing/sound.md'),
  await fixture('english-expression/sentence-correction/sound.md'),
  await fixture('biographic/composure/sound.md'),
  await fixture('essay/education/sound.md'),
];

/** A slip of the hand at the `at`-th line of a file. */
type Slip = { readonly at: number; readonly change: (line: string) => readonly string[] };

const inserted = fc.constantFrom(
  '',
  '  ',
  '- [ ] Another',
  '  [ ] Another',
  '  -[x] Another',
  '  - [ ] Another',
  '  - entry',
  '  1. entry',
  '  ### heading',
  '  ---',
  '---',
  '> quoted',
  '  > quoted',
  '| a | b |',
  '```',
  '~~~',
  '  ```',
  '<b>',
  '# Title',
  '## gov-other {difficulty=1}',
  'text',
  '    text',
);

const changes: fc.Arbitrary<Slip['change']> = fc.oneof(
  inserted.map((line) => (before: string) => [line, before]),
  inserted.map((line) => () => [line]),
  fc.constantFrom<Slip['change']>(
    () => [],
    (line) => [line, line],
    (line) => [` ${line}`],
    (line) => [`  ${line}`],
    (line) => [`    ${line}`],
    (line) => [`\t${line}`],
    (line) => [line.trimStart()],
    (line) => [line.slice(1)],
    (line) => [line.slice(2)],
    (line) => [`> ${line}`],
    (line) => [line.replace('- ', '')],
    (line) => [line.replace('- ', '-')],
    (line) => [line.replace('- ', '  ')],
    (line) => [line.replace('- ', '  - ')],
    (line) => [line.replace('- ', '* ')],
    (line) => [line.replace('] ', ']')],
    (line) => [line.replace('[ ]', '[]')],
    (line) => [line.replace('[ ]', '[x]')],
    (line) => [line.replace('>', '')],
  ),
);

const slips = (from: number, to: number): fc.Arbitrary<readonly Slip[]> =>
  fc.array(fc.record({ at: fc.integer({ min: from, max: to - 1 }), change: changes }), {
    minLength: 1,
    maxLength: 3,
  });

const slipped = fc.constantFrom(...soundFiles).chain((file) => {
  const lines = file.text.split('\n');
  // Below the front matter, where `##` begins a question.
  return slips(lines.lastIndexOf('---') + 1, lines.length).map((made) => {
    const text = lines
      .flatMap((line, index) => {
        const here = made.find(({ at }) => at === index);
        return here === undefined ? [line] : here.change(line);
      })
      .join('\n');
    return { ...file, text };
  });
});

const isWhole = (item: AuthoredItem): boolean =>
  item.kind !== 'choice' ||
  (item.options.length === 4 &&
    item.options.every(({ text, rationale }) => text.plain !== '' && rationale.plain !== '') &&
    item.source.plain !== '');

/** A value in the front matter as somebody writes it who does not know YAML. */
const frontMatterSlipped = fc
  .tuple(
    fc.constantFrom(...soundFiles, await fixture('formats/sound.md')),
    fc.array(
      fc.tuple(
        fc.nat({ max: 12 }),
        fc.string({ unit: fc.constantFrom(...Array.from('*&!|>%@`\'"[]{}#:-?,~<= \tab0\\')) }),
        fc.boolean(),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([file, made]) => {
    const lines = file.text.split('\n');
    for (const [at, text, isWhole] of made) {
      const line = lines[at] ?? '';
      lines[at] = isWhole ? text : `${line.slice(0, line.indexOf(':') + 2)}${text}`;
    }
    return { ...file, text: lines.join('\n') };
  });

describe('readBank', { timeout: 30_000 }, () => {
  it('reads every question of a file whole, or reports a fault of it, whatever slip was made', () => {
    fc.assert(
      fc.property(slipped, (file) => {
        // Between two fences is code, and no question, however it looks.
        fc.pre([...file.text.matchAll(/^ *(?:```|~~~)/gmu)].length < 2);
        const { sets, faults } = readBank([file]);
        if (faults.length > 0) return;
        const items = sets.flatMap((set) => set.items);
        expect(items).toHaveLength([...file.text.matchAll(/^ {0,3}## /gmu)].length);
        expect(items.filter((item) => !isWhole(item))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('never fails over front matter, whatever is written in it', () => {
    fc.assert(
      fc.property(frontMatterSlipped, (file) => {
        expect(() => readBank([file])).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });
});
