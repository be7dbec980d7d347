import { createResource, For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import { replay } from '../../exam/apply-event.ts';
import { currentSectionIndex, runningSection } from '../../exam/attempt-state.ts';
import type { AttemptStore, ListedAttempt } from '../../storage/attempt-store.ts';
import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { durationInWords } from '../controls/duration.ts';
import { useServices } from '../services/services.ts';

type UnderWay = { readonly listed: ListedAttempt; readonly place: string };

/** Older ones are found among the past attempts. */
const mostShown = 3;

type AttemptsUnderWayProps = { readonly store: AttemptStore };

/** Exams that were begun and not finished, with where they stand: a section's clock goes on while the page is closed. */
export const AttemptsUnderWay = (props: AttemptsUnderWayProps) => {
  const { wallClock } = useServices();

  const placeOf = async (listed: ListedAttempt): Promise<string> => {
    const opened = await props.store.openAttempt(listed.attempt.id);
    if (opened.found !== 'attempt') return 'Some of it cannot be read.';
    const state = replay(opened.stored.events);
    const running = runningSection(state);
    const index = currentSectionIndex(state);
    const section = listed.attempt.format.sections[index];
    const title = section === undefined ? 'The end' : sectionTitles[section.section];
    if (running === null) return `${title} is next.`;
    if (running.pausedAt !== null) return `${title} is paused.`;
    if (running.deadline === null) return `${title} is under way, untimed.`;
    const leftMs = running.deadline - wallClock.now();
    return leftMs > 0
      ? `${title}: its clock is running, ${durationInWords(leftMs)} left.`
      : `The time for ${title} is up.`;
  };

  const [underWay] = createResource(async (): Promise<readonly UnderWay[]> => {
    const { attempts } = await props.store.listAttempts();
    const open = attempts.filter((listed) => listed.finishedAt === null).slice(0, mostShown);
    const places = await Promise.all(open.map(placeOf));
    return open.map((listed, index) => ({ listed, place: places[index] ?? '' }));
  });

  return (
    <Show when={(underWay.latest?.length ?? 0) > 0}>
      <section class="stack" aria-labelledby="under-way">
        <h2 id="under-way">Under way</h2>
        <For each={underWay.latest}>
          {({ listed, place }) => (
            <div class="panel under-way">
              <div>
                <p>
                  <strong>{attemptTitle(listed.attempt)}</strong>
                  <span class="soft">, begun {momentInWords(listed.attempt.createdAt)}</span>
                </p>
                <p>{place}</p>
              </div>
              <a class="button" data-weight="primary" href={`#/exam/${listed.attempt.id}`}>
                Go on
              </a>
            </div>
          )}
        </For>
      </section>
    </Show>
  );
};
