import type { ChoiceItem, ItemSet, Passage, SectionBank } from '../../src/bank/item.ts';
import { aChoiceItem, aPassage } from './item-builders.ts';
import type { Overrides } from './overrides.ts';

/** A set without a passage and with one choice item. */
export const anItemSet = (overrides: Partial<ItemSet> = {}): ItemSet => {
  const items = overrides.items ?? [aChoiceItem()];
  return {
    id: 'set-1',
    title: 'A set',
    topic: items[0]?.topic ?? 'us-government',
    passage: null,
    ...overrides,
    items,
  };
};

/** Choice items `<prefix>-01`, `<prefix>-02`, …, of difficulty 1, 2, 2, 3, 1, 2, 2, 3, … */
export const choiceItems = (
  prefix: string,
  count: number,
  overrides: Overrides<ChoiceItem> = {},
): readonly ChoiceItem[] =>
  Array.from({ length: count }, (_, index) =>
    aChoiceItem({
      id: `${prefix}-${String(index + 1).padStart(2, '0')}`,
      difficulty: ([1, 2, 2, 3] as const)[index % 4] ?? 2,
      ...overrides,
    }),
  );

/** A passage named `<id>-passage` and its items `<id>-01`, `<id>-02`, … */
export const aPassageSet = (
  id: string,
  size: number,
  overrides: { readonly topic?: string; readonly passage?: Passage } = {},
): ItemSet => {
  const topic = overrides.topic ?? 'passage-editing';
  return anItemSet({
    id,
    topic,
    passage: overrides.passage ?? aPassage({ id: `${id}-passage` }),
    items: choiceItems(id, size, { topic, skill: 'agreement', mark: '1' }),
  });
};

export const aSectionBank = (overrides: Partial<SectionBank> = {}): SectionBank => ({
  section: 'job-knowledge',
  sets: [anItemSet()],
  ...overrides,
});

/** A bank of stand-alone choice items, one set a topic: `{ economics: 8 }` gives `economics-01` … `economics-08`. */
export const aChoiceBank = (
  itemsByTopic: Readonly<Record<string, number>>,
  section: SectionBank['section'] = 'job-knowledge',
): SectionBank => ({
  section,
  sets: Object.entries(itemsByTopic).map(([topic, count]) =>
    anItemSet({ id: topic, topic, items: choiceItems(topic, count, { topic }) }),
  ),
});
