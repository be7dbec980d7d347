import { describe, expect, it } from 'vitest';
import type { AuthoredChoice } from '../../../src/authoring/authored.ts';
import { readBank } from '../../../src/authoring/compile/read-bank.ts';
import type { SourceFile } from '../../../src/authoring/source-file.ts';
import { aQuestionSource, aSetFile, optionLines } from '../../support/bank-sources.ts';

const soundSet = (file: SourceFile) => {
  const { sets, faults } = readBank([file]);
  expect(faults).toEqual([]);
  return sets[0]!;
};

const onlyChoice = (file: SourceFile): AuthoredChoice => {
  const [item] = soundSet(file).items;
  if (item?.kind !== 'choice') throw new Error('the file has no question with a key');
  return item;
};

describe('parseSet', () => {
  it('reads options, key, rationales and source as written', () => {
    const item = onlyChoice(aSetFile(aQuestionSource()));
    expect(item.options.map(({ text }) => text.markdown)).toEqual([
      'The Senate',
      'The House',
      'The Supreme Court',
      'The Cabinet',
    ]);
    expect(item.options.map(({ isKey }) => isKey)).toEqual([true, false, false, false]);
    expect(item.options[1]?.rationale).toEqual({
      markdown: 'Why The House.',
      html: '<p>Why The House.</p>',
      plain: 'Why The House.',
    });
    expect(item.source.html).toBe(
      '<a href="https://www.archives.gov/founding-docs" target="_blank" rel="noreferrer">The Constitution</a>',
    );
    expect(item.options.map(({ line }) => line)).toEqual([13, 15, 17, 19]);
  });

  it('loses no option to empty lines between them', () => {
    const options = optionLines(['a1', 'b1', 'c1', 'd1'])
      .replaceAll('\n- ', '\n\n\n- ')
      .replaceAll('\n  >', '\n\n  >');
    const item = onlyChoice(aSetFile(aQuestionSource({ options })));
    expect(item.options.map(({ text }) => text.html)).toEqual(['a1', 'b1', 'c1', 'd1']);
    expect(item.options.map(({ rationale }) => rationale.plain)).toEqual([
      'Why a1.',
      'Why b1.',
      'Why c1.',
      'Why d1.',
    ]);
  });

  it('takes options that markdown reads as blocks for the text that they are', () => {
    const item = onlyChoice(
      aSetFile(
        aQuestionSource({ options: optionLines(['1946.', '# one', '- 5', '*all* of 3 < 4']) }),
      ),
    );
    expect(item.options.map(({ text }) => text.html)).toEqual([
      '1946.',
      '# one',
      '- 5',
      '<em>all</em> of 3 &lt; 4',
    ]);
  });

  it('keeps tables, lists and quotations in the stem', () => {
    const stem =
      'Which?\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n* one\n* two\n\n> quoted\n\n1. first';
    const { stem: read } = onlyChoice(aSetFile(aQuestionSource({ stem })));
    expect(read.markdown).toBe(stem);
    expect(read.html).toMatch(/<table>[^]*<ul>[^]*<blockquote>[^]*<ol>/u);
    expect(read.plain).toBe('Which?\na b\n1 2\none\ntwo\nquoted\nfirst');
  });

  it('ends a line where something is nested in a list', () => {
    const stem = 'Which?\n\n* one\n  * two\n    1. three\n* four\n  > quoted\n* five';
    const { stem: read } = onlyChoice(aSetFile(aQuestionSource({ stem })));
    expect(read.plain).toBe('Which?\none\ntwo\nthree\nfour\nquoted\nfive');
  });

  it('reads a file with Windows line ends and a byte order mark like any other', () => {
    const file = aSetFile(aQuestionSource());
    const windows = { ...file, text: `\uFEFF${file.text.replaceAll('\n', '\r\n')}` };
    expect(soundSet(windows)).toEqual(soundSet(file));
  });

  it('takes addresses in a text for text', () => {
    const stem = 'Write to ana@example.org or see https://example.org. Who answers?';
    const { stem: read } = onlyChoice(aSetFile(aQuestionSource({ stem })));
    expect(read.html).toBe(`<p>${stem}</p>`);
  });

  it('takes a dollar sign for money', () => {
    const { stem } = onlyChoice(aSetFile(aQuestionSource({ stem: 'From $5 to $10, how much?' })));
    expect(stem.html).toBe('<p>From $5 to $10, how much?</p>');
  });

  it.each([
    'Between $20 and $30 a head?',
    '$20 to $30, or $20-$30, or $20–$30?',
    'A rise from US$5 a barrel to US$10?',
    'From $1 = C$1.35 to $1 = C$1.40?',
    'Either $5/$10, or $5 x $10?',
    'Worth $3 (A$5) or B$7?',
  ])('takes no amounts of money for a formula: %s', (stem) => {
    expect(onlyChoice(aSetFile(aQuestionSource({ stem }))).stem.plain).toBe(stem);
  });

  it.each([
    '$x^2$',
    '$x_1$',
    '$x$',
    '$2x$',
    '$n+1$',
    '$2 + 3 = 5$',
    '$a/b$',
    String.raw`$\frac{1}{2}$`,
  ])('refuses %s where the file asks for no formulas', (written) => {
    const { faults } = readBank([aSetFile(aQuestionSource({ stem: `What is ${written}?` }))]);
    expect(faults.map(({ problem }) => problem)).toEqual([
      `\`${written}\` looks like a formula, but this file does not use formulas`,
    ]);
  });

  it('renders formulas as MathML where a file asks for them, and an escaped dollar sign as money', () => {
    const stem = String.raw`What is $\frac{1}{2}$ of \$5?` + '\n\n$$x^2$$';
    const { stem: read } = onlyChoice(
      aSetFile(aQuestionSource({ stem }), { extra: 'math: true\n' }),
    );
    expect(read.html).toContain('<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math> of $5?');
    expect(read.html).toContain('<math display="block"');
  });

  it('shows a formula that cannot be rendered as it is written, until its fault is mended', () => {
    const stem = String.raw`What is $\frac{1}$ & $1<\wrong$?`;
    const file = aSetFile(aQuestionSource({ stem }), { extra: 'math: true\n' });
    const { sets, faults } = readBank([file]);
    expect(faults).toHaveLength(2);
    expect(sets[0]?.items[0]?.stem.html).toBe(
      String.raw`<p>What is $\frac{1}$ &amp; $1&lt;\wrong$?</p>`,
    );
  });

  it('keeps the order of options where a heading says so, and the day of review of its file', () => {
    const item = onlyChoice(
      aSetFile(aQuestionSource({ fields: 'difficulty=3 shuffle=no' }), {
        extra: 'reviewBy: 2027-06-01\n',
      }),
    );
    expect(item).toMatchObject({
      difficulty: 3,
      fixedOrder: true,
      reviewBy: '2027-06-01',
      asOf: '2026-11-01',
    });
  });

  it('refuses options in a list of examples, which has none', () => {
    const body =
      '## bio-a\n\nHow often?\n\n- Often\n- Never\n\n## bio-a-examples {examplesOf=bio-a}\n\nList them.\n\n- One\n- Two\n';
    const file = aSetFile(body, { section: 'biographic', topic: 'composure' });
    expect(readBank([file]).faults).toMatchObject([
      { line: 20, problem: 'a list of examples has options' },
    ]);
  });

  it('says which line made a heading of a text', () => {
    const stem = 'Which body gives its consent?\n====';
    expect(readBank([aSetFile(aQuestionSource({ stem }))]).faults).toMatchObject([
      { line: 11, problem: 'a line of `=` turns `Which body gives its consent?` into a heading' },
    ]);
  });

  it('tells to move a file only where there is such a folder', () => {
    const file = aSetFile(aQuestionSource());
    const text = file.text.replace('section: job-knowledge', 'section: essay');
    expect(readBank([{ ...file, text }]).faults).toMatchObject([
      { line: 2, cure: 'write `section: job-knowledge`' },
    ]);
  });
});
