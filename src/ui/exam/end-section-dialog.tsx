import { createMemo } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { sectionOverview } from '../../exam/section-overview.ts';
import { Dialog } from '../controls/dialog.tsx';
import { countWords } from '../../exam/count-words.ts';
import { endingWarning } from './ending-warning.ts';
import type { ExamRoom } from './open-exam-room.ts';
import { whatEnds } from './what-ends.ts';

type EndSectionDialogProps = {
  readonly room: ExamRoom;
  /** What is told of the time at the moment. */
  readonly news: string;
  /** What the button says that ends it, where it was asked for in other words than to end it. */
  readonly confirm?: string;
  readonly onDismiss: () => void;
  readonly onConfirm: () => void;
};

/** Asks before a section is ended, as there is no way back, and says what would be left. */
export const EndSectionDialog = (props: EndSectionDialogProps) => {
  const warning = createMemo(() => {
    const { forms, sectionIndex, essayText, section } = props.room.view;
    const form = forms()[sectionIndex()];
    if (form === undefined) return '';
    return form.section === 'essay'
      ? endingWarning({ kind: 'essay', words: countWords(essayText()) })
      : endingWarning({
          kind: 'questions',
          overview: sectionOverview(form, section() ?? undefined),
        });
  });
  // The heading of the page may be that of a whole drill.
  const ends = () => whatEnds(props.room.session.attempt);
  const title = () => {
    if (ends() === 'drill') return 'the drill';
    const { sections } = props.room.session.attempt.format;
    const section = sections[props.room.view.sectionIndex()];
    return section === undefined ? 'the section' : sectionTitles[section.section];
  };
  return (
    <Dialog
      title={`End ${title()}?`}
      words={
        <>
          <p>{warning()}</p>
          <p>You cannot come back to this {ends()}.</p>
        </>
      }
      news={props.news}
      onDismiss={() => props.onDismiss()}
    >
      <div class="button-row">
        <button type="button" class="button" onClick={() => props.onDismiss()}>
          Go back
        </button>
        <button
          type="button"
          class="button"
          data-weight="primary"
          onClick={() => props.onConfirm()}
        >
          {props.confirm ?? `End ${ends()}`}
        </button>
      </div>
    </Dialog>
  );
};
