import { createResource, createSignal, createUniqueId, Show } from 'solid-js';
import { calendarDayIn } from '../../progress/calendar-day.ts';
import type { UndecidedMocks } from '../../progress/undecided-mocks.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { blindStanding, isHeldBack } from '../blind/blind-standing.ts';
import { messageOf } from '../controls/message-of.ts';
import { useServices } from '../services/services.ts';
import { exportName } from './export-names.ts';
import { heldBackInFiles } from './held-back-words.ts';
import { saveFile } from './save-file.ts';

type HeldBack = UndecidedMocks['questions'];

type KeepResultProps = { readonly stored: StoredAttempt; readonly store: AttemptStore };

/** The mark by which spreadsheets know that a file is Unicode. */
const byteOrderMark = '\uFEFF';

/**
 * Questions of this attempt that wait for their second answer in another mock exam, each with that exam. Of the attempt itself,
 * whoever may see its result has decided.
 */
const readHeldBack = async ({ stored, store }: KeepResultProps): Promise<HeldBack> => {
  const asked = new Set(
    stored.forms.flatMap((form) => form?.entries.map(({ item }) => item.id) ?? []),
  );
  const { questions } = await (await store.progress()).undecided();
  return new Map(
    [...questions].filter(([id, mock]) => asked.has(id) && mock !== stored.attempt.id),
  );
};

/** The result on paper or as a file, made in this browser. */
export const KeepResult = (props: KeepResultProps) => {
  const titleId = createUniqueId();
  const { wallClock } = useServices();
  const [outcome, setOutcome] = createSignal('');
  const [waiting] = createResource(() => ({ ...props }), readHeldBack);
  // That it cannot be read is told where a file is asked for.
  const held = () => (waiting.state === 'ready' ? waiting() : undefined);
  const heldCount = () => held()?.size ?? 0;
  const hasEssay = () => props.stored.forms.some((form) => form?.section === 'essay');
  const firstMock = () => held()?.values().next().value;

  const save = async (extension: 'json' | 'csv'): Promise<void> => {
    const { attempt, forms, state, drafts } = props.stored;
    const [{ exportResult }, { resultCsv }, progress, heldBack] = await Promise.all([
      import('../../progress/export-result.ts'),
      import('../../progress/result-csv.ts'),
      props.store.progress(),
      // Read anew: it may have been decided in another tab since.
      readHeldBack(props),
    ]);
    const second = await progress.secondAnswers(attempt.id);
    // In the keys of its ended sections an exam under way would lose its blind review.
    if (isHeldBack(blindStanding(props.stored, second), 'keys')) {
      setOutcome(
        'The files contain the keys, so they can be made only once this exam is finished.',
      );
      return;
    }
    const result = exportResult({
      attempt,
      forms,
      state,
      drafts,
      second,
      heldBack,
      exportedAt: wallClock.now(),
    });
    const name = exportName(attempt, calendarDayIn(), extension);
    if (extension === 'json') saveFile(name, 'application/json', JSON.stringify(result, null, 2));
    else saveFile(name, 'text/csv;charset=utf-8', `${byteOrderMark}${resultCsv(result)}`);
    setOutcome(`Handed to the browser to save: ${name}`);
  };
  const trySaving = (extension: 'json' | 'csv'): void => {
    save(extension).catch((error: unknown) =>
      setOutcome(`The file could not be made: ${messageOf(error)}`),
    );
  };

  return (
    <section class="stack keep-result" aria-labelledby={titleId}>
      <h2 id={titleId}>Keep or share this result</h2>
      <p class="result-note">
        Files are made in this browser, and nothing is sent anywhere. They contain every question in
        the finished sections, with your answers
        {hasEssay() ? ', your notes and your essay' : ' and your notes'}.
      </p>
      <Show when={firstMock()}>
        {(mock) => (
          <p class="notice screen-only">
            {heldBackInFiles(heldCount())} <a href={`#/blind/${mock()}`}>Decide now</a>
          </p>
        )}
      </Show>
      <div class="button-row">
        <button type="button" class="button" onClick={() => globalThis.print()}>
          Print, or save as PDF
        </button>
        <button type="button" class="button" onClick={() => trySaving('csv')}>
          Save as CSV, for spreadsheets
        </button>
        <button type="button" class="button" onClick={() => trySaving('json')}>
          Save as JSON, for programs
        </button>
      </div>
      <p role="status">{outcome()}</p>
    </section>
  );
};
