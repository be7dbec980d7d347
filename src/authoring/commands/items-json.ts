import { examplesCharacterLimit, optionId } from '../compile/compile-item.ts';
import type { AuthoredItem, AuthoredSet, RichText } from '../authored.ts';

/** An option as written; what its question has none of is null. */
const option = (text: RichText, key: boolean | null, rationale: string | null) => ({
  id: optionId(text.markdown),
  text: text.markdown,
  key,
  rationale,
});

/** What only some kinds of question have. */
const ownFields = (item: AuthoredItem): object => {
  switch (item.kind) {
    case 'choice':
      return {
        difficulty: item.difficulty,
        skill: item.skill,
        mark: item.mark?.name ?? null,
        markedText: item.mark?.plain ?? null,
        fixedOrder: item.fixedOrder,
        options: item.options.map(({ text, isKey, rationale }) =>
          option(text, isKey, rationale.markdown),
        ),
        source: item.source.markdown,
      };
    case 'scale':
      return {
        linked: item.linked,
        options: item.options.map(({ text }) => option(text, null, null)),
      };
    case 'examples':
      return {
        examplesOf: item.parent,
        unless: item.unless,
        characterLimit: examplesCharacterLimit,
      };
    case 'essay':
      return {
        inFavor: item.inFavor.markdown,
        against: item.against.markdown,
        samples: item.samples.map(({ score, text, notes }) => ({
          score,
          text: text.markdown,
          notes: notes.markdown,
        })),
      };
    default:
      throw new Error(`unknown kind of question ${JSON.stringify(item satisfies never)}`);
  }
};

/** The questions of `sets` in the order of their files, markdown as written; what a kind has none of is null or empty. */
export const itemsJson = (sets: readonly AuthoredSet[], folder: string): readonly object[] =>
  sets.flatMap((set) =>
    set.items.map((item) => ({
      id: item.id,
      section: set.section,
      topic: set.topic,
      kind: item.kind,
      difficulty: null,
      stem: item.stem.markdown,
      ...(set.passage === null ? {} : { passage: set.passage.markdown }),
      options: [],
      source: null,
      ...ownFields(item),
      set: set.id,
      title: set.title,
      asOf: item.asOf,
      reviewBy: item.reviewBy,
      file: `${folder}/${set.file}`,
      line: item.line,
    })),
  );
