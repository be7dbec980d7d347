import { For, Show } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { KeptQuestion } from '../../progress/kept-questions.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import type { BankItem } from '../controls/create-bank-items.ts';
import { MarkControl } from '../controls/mark-control.tsx';
import { StemExcerpt } from '../controls/stem-excerpt.tsx';

type KeptEntryProps = {
  readonly question: KeptQuestion;
  readonly found: BankItem | null | undefined;
  readonly store: AttemptStore;
};

const topicOf = ({ item, section }: BankItem): string =>
  `${sectionTitles[section]}, ${topicTitles[section][item.topic] ?? item.topic}`;

/** One question kept: its bookmark and study note, which can be changed here, and what was written beside it in exams. */
export const KeptEntry = (props: KeptEntryProps) => {
  /** Where the bank has it no more, the attempt in which it was noted still shows it. */
  const address = () => {
    const [note] = props.question.examNotes;
    return props.found === null && note !== undefined
      ? `#/review/${note.attemptId}?item=${props.question.itemId}`
      : `#/question/${props.question.itemId}`;
  };
  return (
    <li class="panel kept-question">
      <h2 class="kept-title">
        <a href={address()}>
          <StemExcerpt found={props.found} itemId={props.question.itemId} />
        </a>
      </h2>
      <Show when={props.found}>{(found) => <p class="soft small">{topicOf(found())}</p>}</Show>
      <For each={props.question.examNotes}>
        {(note) => (
          <figure class="exam-note">
            <blockquote>{note.text}</blockquote>
            <figcaption class="soft small">
              Written in an exam, {momentInWords(note.at)}.{' '}
              <a href={`#/review/${note.attemptId}?item=${props.question.itemId}`}>
                See it there<span class="visually-hidden">: question {props.question.itemId}</span>
              </a>
            </figcaption>
          </figure>
        )}
      </For>
      <MarkControl
        itemId={props.question.itemId}
        store={props.store}
        of={`question ${props.question.itemId}`}
      />
    </li>
  );
};
