import { For, Show } from 'solid-js';
import type { PracticeDay, PracticeWeek } from '../../progress/practice-calendar.ts';
import { dayInShort, dayInWords, practiceInWords } from './practice-words.ts';

type PracticeCalendarProps = {
  /** The latest first. */
  readonly weeks: readonly PracticeWeek[];
  /** As 2026-11-22. */
  readonly today: string;
};

const weekdays = [
  { short: 'S', long: 'Sunday' },
  { short: 'M', long: 'Monday' },
  { short: 'T', long: 'Tuesday' },
  { short: 'W', long: 'Wednesday' },
  { short: 'T', long: 'Thursday' },
  { short: 'F', long: 'Friday' },
  { short: 'S', long: 'Saturday' },
] as const;

/** How dark a day is: under half an hour, under one and a half, more. The minutes are written in it. */
const levelOf = (ms: number): '1' | '2' | '3' | undefined => {
  if (ms <= 0) return undefined;
  if (ms < 30 * 60_000) return '1';
  return ms < 90 * 60_000 ? '2' : '3';
};

const minutesOf = (ms: number): string => (ms < 60_000 ? '<1' : String(Math.round(ms / 60_000)));

const Minutes = (props: { readonly ms: number }) => (
  <>
    {minutesOf(props.ms)}
    <span class="visually-hidden"> min</span>
  </>
);

const DayCell = (props: { readonly day: PracticeDay; readonly isToday: boolean }) => (
  <td
    data-level={levelOf(props.day.ms)}
    aria-current={props.isToday ? 'date' : undefined}
    title={`${dayInWords(props.day.day)}: ${props.day.ms > 0 ? practiceInWords(props.day.ms) : 'no practice'}`}
  >
    <Show when={props.day.ms > 0} fallback={<span class="visually-hidden">none</span>}>
      <Minutes ms={props.day.ms} />
    </Show>
  </td>
);

/** Minutes of practice by day, a week a row: a table, so that it reads as it looks. */
export const PracticeCalendar = (props: PracticeCalendarProps) => (
  // Focusable, as it may be wider than a narrow page and must then be scrolled by keyboard.
  // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
  <div class="table-frame calendar-frame" role="group" aria-label="Practice calendar" tabindex="0">
    <table class="calendar">
      <caption>
        Minutes by day and week <span class="soft small">Latest week first.</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Week of</th>
          <For each={weekdays}>
            {({ short, long }) => (
              <th scope="col" abbr={long}>
                <span aria-hidden="true">{short}</span>
                <span class="visually-hidden">{long}</span>
              </th>
            )}
          </For>
          <th scope="col" class="number">
            Week
          </th>
        </tr>
      </thead>
      <tbody>
        <For each={props.weeks}>
          {(week) => (
            <tr>
              <th scope="row">{dayInShort(week.start)}</th>
              <For each={week.days}>
                {(day) => (
                  <Show
                    when={day}
                    fallback={
                      <td data-future="">
                        <span class="visually-hidden">still to come</span>
                      </td>
                    }
                  >
                    {(shown) => <DayCell day={shown()} isToday={shown().day === props.today} />}
                  </Show>
                )}
              </For>
              <td class="number">
                <Show when={week.ms > 0} fallback="–">
                  <Minutes ms={week.ms} />
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  </div>
);
