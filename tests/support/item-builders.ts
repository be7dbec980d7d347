import type {
  ChoiceItem,
  ChoiceOption,
  EssayItem,
  ExamplesItem,
  Passage,
  ScaleItem,
  ScaleOption,
} from '../../src/bank/item.ts';
import { itemId, optionId, passageId } from './overrides.ts';
import type { Overrides } from './overrides.ts';

export const aChoiceOption = (overrides: Overrides<ChoiceOption> = {}): ChoiceOption => ({
  id: optionId('a'),
  html: `Option ${overrides.id ?? 'a'}`,
  rationale: `<p>Why ${overrides.id ?? 'a'} is right or wrong.</p>`,
  ...(overrides as Partial<ChoiceOption>),
});

/** Options a, b, c and d; the key is b. */
export const aChoiceItem = (overrides: Overrides<ChoiceItem> = {}): ChoiceItem => ({
  kind: 'choice',
  id: itemId('choice-1'),
  topic: 'us-government',
  stem: `<p>The question ${overrides.id ?? 'choice-1'}?</p>`,
  revision: 'r1',
  asOf: '2026-11-01',
  difficulty: 2,
  skill: null,
  mark: null,
  fixedOrder: false,
  options: ['a', 'b', 'c', 'd'].map((id) => aChoiceOption({ id })),
  key: optionId('b'),
  source: '<a href="https://example.org/">A source</a>',
  ...(overrides as Partial<ChoiceItem>),
});

const frequencies: readonly ScaleOption[] = [
  'Very often',
  'Often',
  'Sometimes',
  'Seldom',
  'Never',
].map((html) => ({ id: optionId(html.toLowerCase().replace(' ', '-')), html }));

/** Options very-often, often, sometimes, seldom and never; linked to nothing. */
export const aScaleItem = (overrides: Overrides<ScaleItem> = {}): ScaleItem => ({
  kind: 'scale',
  id: itemId('scale-1'),
  topic: 'composure',
  stem: `<p>How often ${overrides.id ?? 'scale-1'}?</p>`,
  revision: 'r1',
  asOf: '2026-11-01',
  options: frequencies,
  linked: [],
  ...(overrides as Partial<ScaleItem>),
});

/** Follows `scale-1`, unless that was answered with "Never". */
export const anExamplesItem = (overrides: Overrides<ExamplesItem> = {}): ExamplesItem => ({
  kind: 'examples',
  id: itemId('scale-1-examples'),
  topic: 'composure',
  stem: `<p>List up to three occasions (${overrides.id ?? 'scale-1-examples'}).</p>`,
  revision: 'r1',
  asOf: '2026-11-01',
  parent: itemId('scale-1'),
  needlessAfter: optionId('never'),
  characterLimit: 200,
  ...(overrides as Partial<ExamplesItem>),
});

export const anEssayItem = (overrides: Overrides<EssayItem> = {}): EssayItem => ({
  kind: 'essay',
  id: itemId('essay-1'),
  topic: 'education',
  stem: `<p>Should they (${overrides.id ?? 'essay-1'})? Take a position.</p>`,
  revision: 'r1',
  asOf: '2026-11-01',
  inFavor: '<ul><li>In favor.</li></ul>',
  against: '<ul><li>Against.</li></ul>',
  samples: [
    { score: 5, text: '<p>A good answer.</p>', notes: '<p>Why it is good.</p>' },
    { score: 3, text: '<p>A middling answer.</p>', notes: '<p>What it lacks.</p>' },
  ],
  ...(overrides as Partial<EssayItem>),
});

export const aPassage = (overrides: Overrides<Passage> = {}): Passage => ({
  id: passageId('passage-1'),
  title: `Memo ${overrides.id ?? 'passage-1'}`,
  html: '<p>The annex <u data-mark="1">have served</u> the section since 2009.</p>',
  ...(overrides as Partial<Passage>),
});
