import type { SourceFile } from '../../src/authoring/source-file.ts';

/** A question with four options as it is written; `stem` and `options` are markdown. */
export const aQuestionSource = (
  overrides: {
    readonly id?: string;
    readonly fields?: string;
    readonly stem?: string;
    readonly options?: string;
    readonly source?: string;
  } = {},
): string => {
  const {
    id = 'gov-senate-consent',
    fields = 'difficulty=2',
    stem = 'Which body gives its consent to treaties?',
    options = optionLines(['The Senate', 'The House', 'The Supreme Court', 'The Cabinet']),
    source = 'Source: [The Constitution](https://www.archives.gov/founding-docs)',
  } = overrides;
  return `## ${id} {${fields}}\n\n${stem}\n\n${options}\n\n${source}\n`;
};

/** Options with rationales; the key is the first unless `key` says otherwise. */
export const optionLines = (texts: readonly string[], key = 0): string =>
  texts
    .map((text, index) => `- [${index === key ? 'x' : ' '}] ${text}\n  > Why ${text}.`)
    .join('\n');

/** A file of the bank at `<section>/<topic>/<name>.md`. */
export const aSetFile = (
  body: string,
  overrides: {
    readonly section?: string;
    readonly topic?: string;
    readonly name?: string;
    readonly extra?: string;
  } = {},
): SourceFile => {
  const {
    section = 'job-knowledge',
    topic = 'us-government',
    name = 'a-set',
    extra = '',
  } = overrides;
  return {
    path: `${section}/${topic}/${name}.md`,
    text: `---\nsection: ${section}\ntopic: ${topic}\nasOf: 2026-11-01\n${extra}---\n\n# A set\n\n${body}`,
  };
};

/** A format that asks for one question about the government, without which a bank is not whole. */
export const aFormatFile: SourceFile = {
  path: 'formats/a-format.md',
  text: `---
format: fsot-one
title: A test of one question
inForce: never
default: true
lastChecked: 2026-11-22
sections:
  - section: job-knowledge
    questions: 1
    minutes: 40
    confidence: high
    sources: [https://example.org/one]
    blueprint: { us-government: 1 }
---

What this version was.
`,
};
