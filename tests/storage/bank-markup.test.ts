import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { compileBank } from '../../src/authoring/compile/compile-bank.ts';
import { plainMarkdown } from '../../src/authoring/parse/markdown.ts';
import { renderMath } from '../../src/authoring/parse/math-extension.ts';
import { readBankFiles } from '../../src/authoring/read-bank-files.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import { isBankMarkup, isFormOfBank } from '../../src/storage/bank-markup.ts';
import { aFormEntry, aFormSection } from '../support/form-builders.ts';
import {
  aChoiceItem,
  anEssayItem,
  anExamplesItem,
  aPassage,
  aScaleItem,
} from '../support/item-builders.ts';

describe('markup of the bank', () => {
  test('is all that the bank is rendered to', async () => {
    const files = await readBankFiles(
      fileURLToPath(new URL('../../question-bank', import.meta.url)),
    );
    const compiled = compileBank(files);
    if (!compiled.ok) throw new Error('the bank has faults');
    const forms = compiled.value.sections.map(({ section, sets }): FormSection => ({
      section,
      entries: sets.flatMap(({ items }) => items.map((item) => aFormEntry({ item }))),
      passages: sets.flatMap(({ passage }) => (passage === null ? [] : [passage])),
    }));
    expect(forms.flatMap(({ entries }) => entries).length).toBeGreaterThan(700);
    expect(forms.map(isFormOfBank)).toEqual(forms.map(() => true));
  }, 30_000);

  test.each([
    'Two  \nlines, *one* **bold**, ~~none~~, a [portion]{#1} and a [link](https://example.org "x").',
    '3. three\n4. four\n\n- a list\n- of two',
    '> A quotation\n\n### Heading\n\n---',
    '`code`\n\n```sql\nselect 1 < 2;\n```',
    '| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |',
  ])('is what %j is rendered to', (markdown) => {
    expect(isBankMarkup(plainMarkdown.richBlocks(plainMarkdown.blocks(markdown)).html)).toBe(true);
  });

  test.each([
    String.raw`\frac{a}{b}=\sqrt{x^2+1}`,
    String.raw`\begin{pmatrix}1&2\\3&4\end{pmatrix}`,
    String.raw`\begin{aligned}a&=b\\c&=d\end{aligned}`,
    String.raw`\boxed{x}\color{red}y \hat{x} \cancel{5} \xrightarrow{abc}`,
  ])('is the formula %s', (tex) => {
    expect(isBankMarkup(renderMath(tex, true))).toBe(true);
  });

  test.each([
    ['a script', '<p>Hello</p><script>alert(1)</script>'],
    ['an image', '<img src="x" onerror="alert(1)" />'],
    ['a handler', '<p onclick="alert(1)">Hello</p>'],
    ['a handler in a formula', '<math><mi onclick="alert(1)">x</mi></math>'],
    ['a link that runs', '<a href="javascript:alert(1)">Hello</a>'],
    ['a link in a formula', '<math><mi href="https://example.org">x</mi></math>'],
    ['another page', '<meta http-equiv="refresh" content="0;url=https://example.org" />'],
    ['a style', '<style>body{display:none}</style>'],
    ['a cover', '<p style="position:fixed;inset:0;">Hello</p>'],
    ['a cover in a formula', '<math><mi style="position:fixed;inset:0;">x</mi></math>'],
    ['a cover by a class of the app', '<p class="review-moves">Hello</p>'],
    ['a cover by such a class in a formula', '<math><mi class="review-moves">x</mi></math>'],
    ['a picture from elsewhere', '<math><mi style="border-image:url(x);">x</mi></math>'],
    ['a box to type in', '<input type="password" />'],
    ['capitals', '<SCRIPT>alert(1)</SCRIPT>'],
    ['a comment', '<!-- hello -->'],
    ['a tag within a tag', '<scr<p>ipt>alert(1)</scr</p>ipt>'],
    ['a tag left open', '<p>Hello</p><img src="x"'],
  ])('is not %s', (_, html) => {
    expect(isBankMarkup(html)).toBe(false);
  });
});

describe('a form of the bank', () => {
  const smuggled = '<p>Hello</p><script>alert(1)</script>';
  const choice = aChoiceItem();
  const scale = aScaleItem();
  const essay = anEssayItem();
  const [option, ...options] = choice.options;
  const [step, ...steps] = scale.options;

  test.each([
    ['stem', aChoiceItem({ stem: smuggled })],
    ['source', aChoiceItem({ source: smuggled })],
    ['option', { ...choice, options: [{ ...option!, html: smuggled }, ...options] }],
    ['rationale', { ...choice, options: [{ ...option!, rationale: smuggled }, ...options] }],
    ['question of a scale', aScaleItem({ stem: smuggled })],
    ['step of a scale', { ...scale, options: [{ ...step!, html: smuggled }, ...steps] }],
    ['list of examples', anExamplesItem({ stem: smuggled })],
    ['essay prompt', anEssayItem({ stem: smuggled })],
    ['side in favor', anEssayItem({ inFavor: smuggled })],
    ['side against', anEssayItem({ against: smuggled })],
    ['sample answer', { ...essay, samples: [{ score: 3, text: smuggled, notes: '' }] }],
    ['note on a sample', { ...essay, samples: [{ score: 3, text: '', notes: smuggled }] }],
  ])('has nothing else in its %s', (_, item) => {
    expect(isFormOfBank(aFormSection({ entries: [aFormEntry({ item })] }))).toBe(false);
  });

  test('has nothing else in any of its questions', () => {
    const entries = [choice, aChoiceItem({ stem: smuggled })].map((item) => aFormEntry({ item }));
    expect(isFormOfBank(aFormSection({ entries }))).toBe(false);
  });

  test('has nothing else in its passages', () => {
    const passages = [aPassage({ html: smuggled })];
    expect(isFormOfBank(aFormSection({ passages }))).toBe(false);
    expect(isFormOfBank(aFormSection({ section: 'english-expression' }))).toBe(true);
  });
});
