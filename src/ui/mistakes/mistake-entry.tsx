import { Show } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { Mistake } from '../../progress/mistake.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import type { BankItem } from '../controls/create-bank-items.ts';
import { StemExcerpt } from '../controls/stem-excerpt.tsx';
import { causeWords } from './mistake-words.ts';

type MistakeEntryProps = {
  readonly mistake: Mistake;
  readonly found: BankItem | null | undefined;
};

/** One filed mistake: the question, why it was missed, what to remember, and the way back to it. */
export const MistakeEntry = (props: MistakeEntryProps) => {
  const topic = () => {
    const { section, topic: id } = props.mistake;
    return `${sectionTitles[section]}, ${topicTitles[section][id] ?? id}`;
  };
  return (
    <li>
      <p>
        <a href={`#/review/${props.mistake.attemptId}?item=${props.mistake.itemId}`}>
          <StemExcerpt found={props.found} itemId={props.mistake.itemId} />
        </a>
      </p>
      <p class="soft small">
        <strong class="filed-cause">{causeWords[props.mistake.cause].title}</strong> · {topic()} ·
        filed {momentInWords(props.mistake.filedAt)}
      </p>
      <Show when={props.mistake.note}>
        <p class="filed-note">{props.mistake.note}</p>
      </Show>
    </li>
  );
};
