import { ItemId, OptionId } from '../../bank/item.ts';
import type { ChoiceItem, EssayItem, ExamplesItem, Item, ScaleItem } from '../../bank/item.ts';
import { textHash } from '../../shared/text-hash.ts';
import type {
  AuthoredChoice,
  AuthoredEssay,
  AuthoredExamples,
  AuthoredItem,
  AuthoredScale,
  AuthoredSet,
} from '../authored.ts';
import { normalizedOption } from '../parse/option-set.ts';
import type { Links } from './links.ts';

/** What a candidate has for one list of examples. Source: fsot-facts, reported by candidates of 2009 and 2013. */
export const examplesCharacterLimit = 200;

/** An option's id lives as long as its text, wherever it stands among the options. */
export const optionId = (markdown: string): OptionId =>
  OptionId.parse(textHash(normalizedOption(markdown)));

const base = (item: AuthoredItem, topic: string) => ({
  id: ItemId.parse(item.id),
  topic,
  stem: item.stem.html,
  asOf: item.asOf,
});

type WithoutRevision<Whole> = Omit<Whole, 'revision'>;

const choice = (item: AuthoredChoice, topic: string): WithoutRevision<ChoiceItem> => {
  const key = item.options.find(({ isKey }) => isKey);
  if (key === undefined)
    throw new Error(`${item.id} has no key: the parser lets no such question pass`);
  return {
    ...base(item, topic),
    kind: 'choice',
    difficulty: item.difficulty,
    skill: item.skill,
    mark: item.mark?.name ?? null,
    fixedOrder: item.fixedOrder,
    options: item.options.map(({ text, rationale }) => ({
      id: optionId(text.markdown),
      html: text.html,
      rationale: rationale.html,
    })),
    key: optionId(key.text.markdown),
    source: item.source.html,
  };
};

const scale = (item: AuthoredScale, topic: string, links: Links): WithoutRevision<ScaleItem> => ({
  ...base(item, topic),
  kind: 'scale',
  options: item.options.map(({ text }) => ({ id: optionId(text.markdown), html: text.html })),
  linked: (links.get(item.id) ?? []).map((id) => ItemId.parse(id)),
});

const examples = (item: AuthoredExamples, topic: string): WithoutRevision<ExamplesItem> => ({
  ...base(item, topic),
  kind: 'examples',
  parent: ItemId.parse(item.parent),
  needlessAfter: item.unless === null ? null : optionId(item.unless),
  characterLimit: examplesCharacterLimit,
});

const essay = (item: AuthoredEssay, topic: string): WithoutRevision<EssayItem> => ({
  ...base(item, topic),
  kind: 'essay',
  inFavor: item.inFavor.html,
  against: item.against.html,
  samples: item.samples.map(({ score, text, notes }) => ({
    score,
    text: text.html,
    notes: notes.html,
  })),
});

const withoutRevision = (item: AuthoredItem, topic: string, links: Links) => {
  switch (item.kind) {
    case 'choice':
      return choice(item, topic);
    case 'scale':
      return scale(item, topic, links);
    case 'examples':
      return examples(item, topic);
    case 'essay':
      return essay(item, topic);
    default:
      throw new Error(`unknown kind of question ${JSON.stringify(item satisfies never)}`);
  }
};

/** The item of the compiled bank; its revision is a hash of all its content and of the passage that is seen with it. */
export const compileItem = (item: AuthoredItem, set: AuthoredSet, links: Links): Item => {
  const content = withoutRevision(item, set.topic, links);
  return { ...content, revision: textHash(JSON.stringify([content, set.passage?.html ?? null])) };
};
