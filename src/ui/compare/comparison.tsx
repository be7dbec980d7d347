import { createMemo, For, Show } from 'solid-js';
import { compareAttempts } from '../../progress/attempt-comparison.ts';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import { momentInWords } from '../controls/attempt-words.ts';
import { endInWords } from '../history/end-in-words.ts';
import { pastTitle } from '../history/past-title.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { SameQuestions } from './same-questions.tsx';
import { SectionCompared } from './section-comparison.tsx';

type ComparisonProps = {
  /** The one that ended earlier. */
  readonly first: AttemptDigest;
  readonly second: AttemptDigest;
};

/** Two attempts side by side: what changed, and whether it is more than chance. */
export const Comparison = (props: ComparisonProps) => {
  const compared = createMemo(() => compareAttempts(props.first, props.second));
  const notes = createMemo(() => comparisonNotes(props.first, props.second));
  return (
    <>
      <dl class="compared-attempts">
        <For
          each={[
            { label: 'Earlier', digest: props.first },
            { label: 'Later', digest: props.second },
          ]}
        >
          {({ label, digest }) => (
            <div>
              <dt>{label}</dt>
              <dd>
                <a href={`#/result/${digest.attemptId}`}>
                  {pastTitle(digest)}, {momentInWords(digest.attempt.createdAt)}
                  {endInWords(digest)}
                </a>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <Show when={notes().length > 0}>
        <div class="notice stack">
          <For each={notes()}>{(note) => <p>{note}</p>}</For>
        </div>
      </Show>
      <Show
        when={compared().sections.length > 0}
        fallback={
          <p>
            The two share no section in which answers are right or wrong, so there are no scores to
            compare. Pick two with job knowledge or English expression in both.
          </p>
        }
      >
        <For each={compared().sections}>{(section) => <SectionCompared compared={section} />}</For>
        <SameQuestions same={compared().sameItems} />
      </Show>
      <p>
        <a class="button" href="#/history">
          Pick two others
        </a>
      </p>
    </>
  );
};
