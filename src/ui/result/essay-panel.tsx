import { Show } from 'solid-js';
import type { EssayItem, ItemId } from '../../bank/item.ts';
import type { EssayReport } from '../../exam/attempt-report.ts';
import type { StoredAttempt } from '../../storage/attempt-store.ts';
import { EssayReading } from '../review/essay-reading.tsx';
import { FigureList } from './figure-list.tsx';
import { timingFigures } from './timing-figures.ts';

type EssayPanelProps = {
  readonly report: EssayReport;
  readonly stored: StoredAttempt;
};

const promptIn = (stored: StoredAttempt, promptId: ItemId | null): EssayItem | undefined =>
  stored.forms
    .flatMap((form) => form?.entries ?? [])
    .map(({ item }) => item)
    .find((item): item is EssayItem => item.kind === 'essay' && item.id === promptId);

/** The essay: its length and its time, the text as written, and what to hold it against. */
export const EssayPanel = (props: EssayPanelProps) => (
  <>
    <FigureList
      figures={[
        { label: 'Characters', value: props.report.characters.toLocaleString('en-US') },
        ...(props.report.words === null
          ? []
          : [{ label: 'Words', value: props.report.words.toLocaleString('en-US') }]),
        ...timingFigures(props.report.timing),
      ]}
    />
    <Show
      when={promptIn(props.stored, props.report.promptId)}
      keyed
      fallback={<p>No prompt was taken before the time ran out.</p>}
    >
      {(prompt) => (
        <EssayReading
          item={prompt}
          isTaken={true}
          text={props.stored.drafts.get(prompt.id)?.text ?? null}
          characters={props.report.characters}
        />
      )}
    </Show>
  </>
);
