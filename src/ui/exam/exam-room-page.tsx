import { createMemo, Match, onCleanup, onMount, Show, Suspense, Switch, untrack } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { useServices } from '../services/services.ts';
import { Page } from '../shell/page.tsx';
import './exam.css';
import { createScrollToTop } from './create-scroll-to-top.ts';
import { createSectionClock } from './create-section-clock.ts';
import { ExamEnd } from './exam-end.tsx';
import { ExamHeader } from './exam-header.tsx';
import type { ExamRoom } from './open-exam-room.ts';
import { rewordForm } from './reword-form.ts';
import { QuestionScreen } from './question-screen.tsx';
import { SaveNotice } from './save-notice.tsx';
import {
  EssayScreen,
  fetchStageScreens,
  PausedScreen,
  PromptChoice,
  SectionIntro,
  SectionReview,
} from './stage-screens.ts';

type ExamRoomPageProps = {
  readonly room: ExamRoom;
  readonly onFinished: () => void;
};

/** The exam room: what is shown follows the stage of the session, and nothing else. */
export const ExamRoomPage = (props: ExamRoomPageProps) => {
  const room = () => props.room;
  const stage = () => room().view.stage();
  const sectionIndex = createMemo(() => {
    const { sections } = room().session.attempt.format;
    return Math.min(room().view.sectionIndex(), sections.length - 1);
  });
  const title = () => {
    const { kind, format } = room().session.attempt;
    const section = format.sections[sectionIndex()];
    if (kind === 'drill' && format.sections.length === 1) return format.title;
    return section === undefined ? '' : sectionTitles[section.section];
  };
  const { mendedSections } = useServices();
  const form = createMemo(() => {
    const assembled = room().view.forms()[sectionIndex()];
    if (!import.meta.env.DEV || assembled === undefined) return assembled;
    const mended = mendedSections().find(({ section }) => section === assembled.section);
    return mended === undefined ? assembled : rewordForm(assembled, mended);
  });

  // One clock for each section, made when it starts.
  const startedAt = createMemo(() => room().view.times()?.startedAt ?? null);
  const clock = createMemo(() =>
    startedAt() === null ? null : untrack(() => createSectionClock(room())),
  );

  // A section's review that is opened from the end of a long question begins at its top.
  createScrollToTop(() => stage());

  onMount(fetchStageScreens);

  // For the style sheet: what the window itself is to do here.
  const { dataset } = document.documentElement;
  dataset['room'] = 'exam';
  onCleanup(() => delete dataset['room']);

  const save = (): void => room().save();
  const saveLast = (): void => room().saveLast();
  document.addEventListener('visibilitychange', save);
  globalThis.addEventListener('pagehide', saveLast);
  onCleanup(() => {
    document.removeEventListener('visibilitychange', save);
    globalThis.removeEventListener('pagehide', saveLast);
  });

  return (
    <Page title={title()} class="exam-room">
      <ExamHeader room={room()} title={title()} stage={stage()} clock={clock()} />
      <SaveNotice problem={room().saveProblem()} />
      <Suspense fallback={<p class="exam-body soft">Loading…</p>}>
        <Switch fallback={<p class="exam-body soft">Loading…</p>}>
          <Match when={stage() === 'finished'}>
            <ExamEnd room={room()} onFinished={() => props.onFinished()} />
          </Match>
          <Match when={stage() === 'betweenSections'}>
            <SectionIntro room={room()} sectionIndex={sectionIndex()} />
          </Match>
          <Match when={form()} keyed>
            {(current) => (
              <Switch>
                <Match when={stage() === 'answering'}>
                  <Show when={clock()} keyed>
                    {(running) => <QuestionScreen room={room()} form={current} clock={running} />}
                  </Show>
                </Match>
                <Match when={stage() === 'reviewing'}>
                  <SectionReview room={room()} form={current} news={clock()?.message() ?? ''} />
                </Match>
                <Match when={stage() === 'paused'}>
                  <PausedScreen session={room().session} />
                </Match>
                <Match when={stage() === 'choosingPrompt'}>
                  <PromptChoice session={room().session} form={current} />
                </Match>
                <Match when={stage() === 'writing'}>
                  <EssayScreen room={room()} form={current} />
                </Match>
              </Switch>
            )}
          </Match>
        </Switch>
      </Suspense>
    </Page>
  );
};
