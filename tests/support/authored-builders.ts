import type {
  AuthoredChoice,
  AuthoredExamples,
  AuthoredOption,
  AuthoredScale,
  AuthoredSet,
  Mark,
  RichText,
} from '../../src/authoring/authored.ts';

/** Text without any marks of markdown but `**`, which `plain` lacks. */
export const aText = (markdown: string): RichText => {
  const plain = markdown.replaceAll('**', '');
  return { markdown, html: plain, plain };
};

export const aMark = (overrides: Partial<Mark> = {}): Mark => ({
  name: '1',
  line: 1,
  plain: 'have served',
  sentence: 'The annex have served the section.',
  ...overrides,
});

/** Options on lines 10, 12, 14 …; the key is the first. */
export const authoredOptions = (texts: readonly string[], key = 0): readonly AuthoredOption[] =>
  texts.map((text, index) => ({
    line: 10 + 2 * index,
    text: aText(text),
    isKey: index === key,
    rationale: aText(`Why option number ${index + 1} is right or wrong.`),
  }));

export const anAuthoredChoice = (overrides: Partial<AuthoredChoice> = {}): AuthoredChoice => ({
  kind: 'choice',
  id: 'gov-senate-consent',
  line: 5,
  stem: aText('Which body gives its consent to treaties?'),
  asOf: '2026-11-01',
  reviewBy: null,
  difficulty: 2,
  skill: null,
  mark: null,
  stemOmitted: false,
  fixedOrder: false,
  options: authoredOptions(['The Senate', 'The House', 'The Cabinet', 'The Supreme Court']),
  source: aText('[The Constitution](https://www.archives.gov/)'),
  sourceLine: 18,
  ...overrides,
});

export const anAuthoredScale = (overrides: Partial<AuthoredScale> = {}): AuthoredScale => ({
  kind: 'scale',
  id: 'bio-late-change',
  line: 5,
  stem: aText('How often do your plans change late?'),
  asOf: '2026-11-01',
  reviewBy: null,
  options: [],
  linked: null,
  ...overrides,
});

export const authoredExamples = (overrides: Partial<AuthoredExamples> = {}): AuthoredExamples => ({
  kind: 'examples',
  id: 'bio-late-change-examples',
  line: 15,
  stem: aText('If your answer was other than “Never”, list up to three occasions.'),
  asOf: '2026-11-01',
  reviewBy: null,
  parent: 'bio-late-change',
  unless: null,
  ...overrides,
});

export const anAuthoredSet = (overrides: Partial<AuthoredSet> = {}): AuthoredSet => ({
  id: 'job-knowledge/us-government/a-set',
  file: 'job-knowledge/us-government/a-set.md',
  section: 'job-knowledge',
  topic: 'us-government',
  asOf: '2026-11-01',
  asOfLine: 4,
  title: 'A set',
  passage: null,
  items: [anAuthoredChoice()],
  unusable: [],
  ...overrides,
});
