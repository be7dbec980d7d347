import { createResource, createUniqueId, For, Show } from 'solid-js';
import type { AttemptReport } from '../../exam/attempt-report.ts';
import type { AttemptDigest } from '../../progress/attempt-digest.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';
import { endOfDay } from '../../progress/end-of-day.ts';
import { messageOf } from '../controls/message-of.ts';
import { questionsInBank } from '../services/questions-in-bank.ts';
import { useServices } from '../services/services.ts';
import { nextSteps } from './next-steps.ts';
import type { EndedPart } from './exam-places.ts';

type NextStepsPanelProps = {
  readonly stored: StoredAttempt;
  readonly store: AttemptStore;
  readonly report: AttemptReport;
  readonly digest: AttemptDigest;
  readonly parts: readonly EndedPart[];
};

/** What to do after this result: links that start it. */
export const NextStepsPanel = (props: NextStepsPanelProps) => {
  const titleId = createUniqueId();
  const services = useServices();
  const [due] = createResource(async () => {
    const [progress, isInBank] = await Promise.all([
      props.store.progress(),
      questionsInBank(services),
    ]);
    return progress.countDue(endOfDay(services.wallClock.now()), isInBank);
  });
  const steps = () =>
    nextSteps(
      {
        digest: props.digest,
        parts: props.parts,
        hasEssay: props.report.sections.some(
          (report) =>
            report.standing === 'ended' && report.section === 'essay' && report.characters > 0,
        ),
        due: due.state === 'ready' ? due() : null,
      },
      props.stored.attempt.kind === 'drill',
    );
  return (
    <section class="next-steps" aria-labelledby={titleId}>
      <h2 id={titleId}>What to do next</h2>
      <ol>
        <For each={steps()}>
          {({ to, title, why }) => (
            <li>
              <a href={`#${to}`}>{title}</a>
              <span>{why}</span>
            </li>
          )}
        </For>
      </ol>
      <Show when={due.state === 'errored'}>
        <p class="soft small">What is due for review could not be read: {messageOf(due.error)}</p>
      </Show>
    </section>
  );
};
