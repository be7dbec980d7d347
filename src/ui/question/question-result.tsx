import { createMemo, For, Show } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { EpochMs } from '../../shared/clock.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import { excerptOf } from './excerpt.ts';
import { foldText } from '../../shared/fold-text.ts';
import { MarkedText } from './marked-text.tsx';
import type { IndexedQuestion } from './search-index.ts';
import { findTerm } from './search-terms.ts';

type QuestionResultProps = {
  readonly found: IndexedQuestion;
  readonly terms: readonly string[];
  /** Undefined where it was never seen. */
  readonly lastSeen: EpochMs | undefined;
};

const stemLength = 220;
const excerptLength = 160;

const mostPlaces = 3;

const isIn = (text: string, term: string): boolean => findTerm(foldText(text), term) !== -1;

/** Where the terms were found that are not in the stem: options, or else the passage. */
const placesElsewhere = ({ stem, options, passage }: IndexedQuestion, terms: readonly string[]) => {
  const texts = [
    ...options.map((text) => ({ where: 'Option', text })),
    { where: 'Passage', text: passage },
  ];
  const places = terms
    .filter((term) => !isIn(stem, term))
    .flatMap((term) => texts.find(({ text }) => isIn(text, term)) ?? []);
  return [...new Set(places)].slice(0, mostPlaces).map(({ where, text }) => ({
    where,
    excerpt: excerptOf(text, terms, excerptLength),
  }));
};

/** One question found: the beginning of its stem, the words that were looked for marked, and whether it was met. */
export const QuestionResult = (props: QuestionResultProps) => {
  const question = () => props.found.question;
  const elsewhere = createMemo(() => placesElsewhere(props.found, props.terms));
  const topic = () => topicTitles[question().section][question().item.topic];
  return (
    <li class="question-result">
      <a href={`#/question/${question().item.id}`}>
        <MarkedText excerpt={excerptOf(props.found.stem, props.terms, stemLength)} />
      </a>
      <For each={elsewhere()}>
        {({ where, excerpt }) => (
          <p class="small">
            <span class="soft">{where}:</span> <MarkedText excerpt={excerpt} />
          </p>
        )}
      </For>
      <p class="soft small">
        {sectionTitles[question().section]} · {topic() ?? question().item.topic} ·{' '}
        <Show when={props.lastSeen} fallback="not seen yet">
          {(at) => <>seen {momentInWords(at())}</>}
        </Show>{' '}
        · <span class="question-id">{question().item.id}</span>
      </p>
    </li>
  );
};
