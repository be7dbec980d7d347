import { createMemo, createSignal, onCleanup, onMount, Show, untrack } from 'solid-js';
import type { FormSection } from '../../exam/exam-form.ts';
import { countWords } from '../../exam/count-words.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { counted } from '../controls/plural.ts';
import { LengthStatus } from './length-status.tsx';
import { lengthAfterInput } from './length-after-input.ts';
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
  const [refused, setRefused] = createSignal<string | null>(null);
  let box: HTMLTextAreaElement | undefined;
  onMount(() => box?.focus());
  // The line that is being written stays above the counts, which stick to the window's end. Here, as a rule of the style sheet
  // that looks for this screen in the page (`:has()`) would have it looked for at every question of other sections.
  const page = document.documentElement;
  page.style.setProperty('scroll-padding-block-end', '6rem');
  onCleanup(() => page.style.removeProperty('scroll-padding-block-end'));

  const refuseOverLimit = (event: InputEvent): void => {
    if (box === undefined) return;
    const length = lengthAfterInput(box, event);
    if (length <= limit() || length <= box.value.length) {
      setRefused(null);
      return;
    }
    event.preventDefault();
    const over = counted(length - limit(), 'character');
    const isFull = box.value.length >= limit();
    const done = event.inputType === 'insertFromPaste' ? 'pasted' : 'put in';
    setRefused(
      isFull && done === 'put in'
        ? `The limit of ${limit().toLocaleString('en-US')} characters is reached.`
        : `That would be ${over} over the limit, so nothing was ${done}.`,
    );
  };
  const keep = (written: HTMLTextAreaElement): void => {
    // What cannot be refused beforehand (text composed by an input method) is put back here.
    if (session.send({ type: 'essay.write', text: written.value }).ok) setText(written.value);
    else written.value = room.view.essayText();
  };

  return (
    <div class="exam-body essay-screen stack">
      <Show when={prompt()} keyed>
        {(item) => (
          <section class="essay-prompt" aria-label="Prompt">
            <Show when={running()?.wasPromptAssigned}>
              <p id="essay-assigned" class="soft" role="status">
                The time to choose was over, so this prompt was assigned.
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
        value={untrack(() => room.view.essayText())}
        onBeforeInput={refuseOverLimit}
        onInput={(event) => keep(event.currentTarget)}
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
        <p class="essay-refused" role="status">
          {refused()}
        </p>
      </div>
    </div>
  );
};
