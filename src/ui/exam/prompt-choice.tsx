import { For, onMount } from 'solid-js';
import { BankBlocks } from '../controls/bank-html.tsx';
import type { FormSection } from '../../exam/exam-form.ts';
import { choosingTimeInWords } from './choosing-time.ts';
import type { Session } from '../../session/create-session.ts';

type PromptChoiceProps = {
  readonly session: Session;
  readonly form: FormSection;
};

const choosingTime = ({ attempt: { format, conditions } }: Session): string | null => {
  const essay = format.sections.find(({ section }) => section === 'essay');
  return essay?.section === 'essay' ? choosingTimeInWords(essay, conditions) : null;
};

/** Several prompts, one of which is taken; the clock runs. */
export const PromptChoice = (props: PromptChoiceProps) => {
  let heading: HTMLHeadingElement | undefined;
  // The button that started the section took the focus with it.
  onMount(() => heading?.focus());
  return (
    <div class="exam-body stack">
      <h2 ref={(element) => (heading = element)} tabindex="-1">
        Choose one of these prompts
      </h2>
      <p class="lead">The clock is running. {choosingTime(props.session)}</p>
      <For each={props.form.entries}>
        {(entry, place) => (
          <section class="panel stack" aria-label={`Prompt ${place() + 1}`}>
            <BankBlocks class="prose reading" html={entry.item.stem} />
            <button
              type="button"
              class="button"
              onClick={() => props.session.send({ type: 'prompt.choose', itemId: entry.item.id })}
            >
              Write on prompt {place() + 1}
            </button>
          </section>
        )}
      </For>
    </div>
  );
};
