import fc from 'fast-check';
import { aQuestionSource, aSetFile, optionLines } from './bank-sources.ts';
import type { TemporaryBank } from './temporary-bank.ts';

/** A file of the bank as an author leaves it after one save; null where it was deleted. */
export type BankEdit = { readonly path: string; readonly text: string | null };

const scaleFile = (name: string, id: string, linked: string | null) =>
  aSetFile(
    `## ${id}${linked === null ? '' : ` {linked=${linked}}`}\n\nHow often, in ${name}?\n\n- Often\n- Never\n`,
    { section: 'biographic', topic: 'composure', name },
  );

const question = (id: string, stem: string): string => aQuestionSource({ id, stem });

const states: Readonly<Record<string, readonly string[]>> = {
  one: [
    aSetFile(question('gov-a', 'Who signs?'), { name: 'one' }).text,
    aSetFile(question('gov-a', 'Who signs treaties?'), { name: 'one' }).text,
    // No key, and an id that another file has.
    aSetFile(question('gov-a', 'Who signs?').replace('[x]', '[ ]'), { name: 'one' }).text,
    aSetFile(question('gov-b', 'Who signs?'), { name: 'one' }).text,
  ],
  two: [
    aSetFile(question('gov-b', 'Who vetoes?'), { name: 'two' }).text,
    aSetFile(question('gov-b', 'Who signs treaties?'), { name: 'two' }).text,
    aSetFile(
      aQuestionSource({
        id: 'gov-b',
        stem: 'Which Qwertian office vetoes?',
        options: optionLines(['Always one', 'Two', 'Three', 'Four'], 2),
      }),
      { name: 'two' },
    ).text,
  ],
  three: [null, 'bio-four', 'bio-none', 'bio-three'].map(
    (linked) => scaleFile('three', 'bio-three', linked).text,
  ),
  four: [
    scaleFile('four', 'bio-four', null).text,
    scaleFile('four', 'bio-four', 'bio-three').text,
    'no front matter',
  ],
};

const pathOf = (name: string): string =>
  name === 'three' || name === 'four'
    ? `biographic/composure/${name}.md`
    : `job-knowledge/us-government/${name}.md`;

/** Saves of four files that stand in each other's way: ids given twice, links, keys lost and found, files gone. */
export const bankEdits: fc.Arbitrary<readonly BankEdit[]> = fc.array(
  fc
    .constantFrom(...Object.keys(states))
    .chain((name) =>
      fc.constantFrom(...(states[name] ?? []), null).map((text) => ({ path: pathOf(name), text })),
    ),
  { minLength: 1, maxLength: 6 },
);

/** The four files without a fault. */
export const soundFiles: readonly BankEdit[] = Object.entries(states).map(([name, [text]]) => ({
  path: pathOf(name),
  text: text ?? null,
}));

export const applyEdit = async (bank: TemporaryBank, { path, text }: BankEdit): Promise<void> => {
  if (text === null) await bank.removeIfThere(path);
  else await bank.write(path, text);
};
