import { createMemo } from 'solid-js';
import type { FormSection } from '../../exam/exam-form.ts';
import { sectionOverview } from '../../exam/section-overview.ts';
import { Dialog } from '../controls/dialog.tsx';
import type { ExamRoom } from './open-exam-room.ts';
import { OverviewGrid } from './overview-grid.tsx';

type NavigatorProps = {
  readonly room: ExamRoom;
  readonly form: FormSection;
  /** What is told of the time at the moment. */
  readonly news: string;
  readonly onDismiss: () => void;
};

/** All questions of the section over the one on the screen, to go to any of them. */
export const Navigator = (props: NavigatorProps) => {
  const overview = createMemo(() =>
    sectionOverview(props.form, props.room.view.section() ?? undefined),
  );
  return (
    <Dialog title="All questions" isWide news={props.news} onDismiss={() => props.onDismiss()}>
      <OverviewGrid
        entries={overview().entries}
        onChoose={(itemId) => {
          props.onDismiss();
          props.room.session.send({ type: 'item.show', itemId });
        }}
      />
      <div class="button-row">
        <button type="button" class="button" onClick={() => props.onDismiss()}>
          Back to the question
        </button>
      </div>
    </Dialog>
  );
};
