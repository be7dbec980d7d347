import { Show } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import type { Mistake } from '../../progress/mistake.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import type { BankItem } from '../controls/create-bank-items.ts';
import { StemExcerpt } from '../controls/stem-excerpt.tsx';
import { causeWords } from './mistake-words.ts';

type MistakeEntryProps = {
  readonly mistake: Mistake;
  readonly found: BankItem | null | undefined;
  /** A mock exam in which it waits for its second answer: what was learned of it would be in that answer. */
  readonly waitsIn: AttemptId | undefined;
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
        <Show
          when={props.waitsIn === undefined}
          fallback={<StemExcerpt found={props.found} itemId={props.mistake.itemId} />}
        >
          <a href={`#/review/${props.mistake.attemptId}?item=${props.mistake.itemId}`}>
            <StemExcerpt found={props.found} itemId={props.mistake.itemId} />
          </a>
        </Show>
      </p>
      <p class="soft small">
        <strong class="filed-cause">{causeWords[props.mistake.cause].title}</strong> · {topic()} ·
        filed {momentInWords(props.mistake.filedAt)}
      </p>
      <Show
        when={props.waitsIn}
        fallback={
          <Show when={props.mistake.note}>
            <p class="filed-note">{props.mistake.note}</p>
          </Show>
        }
      >
        {(attemptId) => (
          <p>
            A mock exam also asked it, and it still waits for its second answer there: until then,
            neither its key nor your note is shown.{' '}
            <a href={`#/blind/${attemptId()}?to=/mistakes`}>Decide on the blind review</a>
          </p>
        )}
      </Show>
    </li>
  );
};
