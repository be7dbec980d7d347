import { createMemo, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { FormSection } from '../../exam/exam-form.ts';
import { countWords } from '../../exam/count-words.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { counted } from '../controls/plural.ts';
import { createLimitedBox } from './create-limited-box.ts';
import { LengthStatus } from './length-status.tsx';
import './essay-screen.css';
import type { ExamRoom } from './open-exam-room.ts';

type EssayScreenProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
};

/** The essay: its prompt, and a plain box that neither corrects nor cuts. */
export const EssayScreen = (props: EssayScreenProps) => {
  const room = untrack(() => props.room);
  const { session } = room;
  const running = () => room.view.section();
  const prompt = createMemo(() => {
    const chosen = running()?.chosenPromptId;
    return (props.form.entries.find((entry) => entry.item.id === chosen) ?? props.form.entries[0])
      ?.item;
  });
  const limit = (): number => {
    const section = session.attempt.format.sections.find(({ section }) => section === 'essay');
    return section?.section === 'essay' ? section.characters : 0;
  };
  const [text, setText] = createSignal(untrack(() => room.view.essayText()));
  let box: HTMLTextAreaElement | undefined;
  onMount(() => box?.focus());
  // The line that is being written stays above the counts, which stick to the window's end. Here, as a rule of the style sheet
  // that looks for this screen in the page (`:has()`) would have it looked for at every question of other sections.
  const page = document.documentElement;
  page.style.setProperty('scroll-padding-block-end', '6rem');
  onCleanup(() => page.style.removeProperty('scroll-padding-block-end'));

  const limited = createLimitedBox({
    limit,
    initialText: untrack(text),
    write: (written) => {
      const isKept = session.send({ type: 'essay.write', text: written }).ok;
      if (isKept) setText(written);
      return isKept;
    },
  });

  return (
    <div class="exam-body essay-screen stack">
      <Show when={prompt()} keyed>
        {(item) => (
          <section class="essay-prompt" aria-label="Prompt">
            <Show when={running()?.wasPromptAssigned}>
              <p id="essay-assigned" class="soft" role="status">
                The time to choose ran out, so this prompt was assigned.
              </p>
            </Show>
            <BankBlocks id="essay-prompt" class="prose reading" html={item.stem} />
          </section>
        )}
      </Show>
      <textarea
        ref={(element) => (box = element)}
        class="essay-box"
        aria-label="Your essay"
        // The prompt too, as the focus passes it by; not the count, which would be read out at each letter.
        aria-describedby={
          running()?.wasPromptAssigned
            ? 'essay-assigned essay-prompt essay-limit'
            : 'essay-prompt essay-limit'
        }
        rows="18"
        autocomplete="off"
        autocorrect="off"
        autocapitalize="off"
        spellcheck={false}
        value={untrack(text)}
        onBeforeInput={limited.onBeforeInput}
        onInput={limited.onInput}
        onBlur={() => room.save()}
      />
      <span id="essay-limit" hidden>
        At most {limit().toLocaleString('en-US')} characters.
      </span>
      <LengthStatus limit={limit()} length={text().length} />
      <div class="essay-foot">
        <p class="essay-count">
          {text().length.toLocaleString('en-US')} of {limit().toLocaleString('en-US')} characters,{' '}
          {counted(countWords(text()), 'word')}
        </p>
        <p class="refused" role="status">
          {limited.refused()}
        </p>
      </div>
    </div>
  );
};
