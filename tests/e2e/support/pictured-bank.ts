import type { ItemSet, SectionBank } from '../../../src/bank/item.ts';
import { sectionKinds, topicTitles } from '../../../src/bank/taxonomy.ts';
import type { SectionKind } from '../../../src/bank/taxonomy.ts';
import { anItemSet, choiceItems } from '../../support/bank-builders.ts';
import {
  aChoiceOption,
  anEssayItem,
  anExamplesItem,
  aPassage,
  aScaleItem,
} from '../../support/item-builders.ts';

const perTopic = 25;

const options = [
  'The first of the answers',
  'The second, a good deal longer than the first, so that it takes two lines on a telephone',
  'The third of the answers',
  'None that is any shorter',
].map((html, at) => aChoiceOption({ id: 'abcd'.charAt(at), html }));

const stem =
  '<p>A ministry sends a note in which it asks for three things at once. Which of them does the mission answer first, and why?</p>';

const paragraph =
  'The section moved to the annex in March, and its files followed in April. <u data-mark="1">Each of the cabinets were</u><sup data-mark-number>1</sup> listed by number, with the name of whoever signed for it.';

const passageSet = (topic: string, id: string): ItemSet =>
  anItemSet({
    id: `${id}-passage`,
    topic,
    passage: aPassage({
      title: 'Memorandum on the files',
      html: `<p>${paragraph}</p>${'<p>Two of them came late. Nobody was told where they had been, and nobody asked.</p>'.repeat(3)}`,
    }),
    items: choiceItems(id, perTopic, {
      topic,
      options,
      skill: 'agreement',
      mark: '1',
      stem: '<p>Which version of underlined portion 1 is best?</p>',
    }),
  });

const setOf = (section: SectionKind, topic: string): ItemSet => {
  if (section === 'essay') return anItemSet({ id: topic, topic, items: [anEssayItem({ topic })] });
  if (section === 'biographic') {
    const asked = aScaleItem({ id: `${topic}-0`, topic, stem });
    return anItemSet({
      id: topic,
      topic,
      items: [
        asked,
        anExamplesItem({ id: `${topic}-list`, topic, parent: asked.id }),
        ...Array.from({ length: perTopic }, (_, at) =>
          aScaleItem({ id: `${topic}-${at + 1}`, topic, stem }),
        ),
      ],
    });
  }
  const skill = section === 'english-expression' ? 'agreement' : null;
  return anItemSet({
    id: topic,
    topic,
    items: choiceItems(topic, perTopic, { topic, options, stem, skill }),
  });
};

/** No format draws more questions about passages than two of these hold. */
const setsOf = (section: SectionKind, topic: string): readonly ItemSet[] =>
  topic === 'passage-editing'
    ? [topic, `${topic}-more`].map((id) => passageSet(topic, id))
    : [setOf(section, topic)];

/** Questions that all look alike, more of each topic than any format draws: a bank that grows changes no picture. */
export const picturedBank: readonly SectionBank[] = sectionKinds.map((section) => ({
  section,
  sets: Object.keys(topicTitles[section]).flatMap((topic) => setsOf(section, topic)),
}));
