import { createMemo, createSignal, For, Show } from 'solid-js';
import { calendarDayIn } from '../../progress/calendar-day.ts';
import {
  countPracticeWeeks,
  latestDay,
  practiceMonths,
  practiceWeeks,
} from '../../progress/practice-calendar.ts';
import type { PracticeDays } from '../../progress/practice-calendar.ts';
import { FiguresHead } from '../controls/figures-head.tsx';
import { useServices } from '../services/services.ts';
import { PracticeCalendar } from './practice-calendar.tsx';
import { habitInWords, monthInWords, practiceInWords } from './practice-words.ts';

type PracticeTimeProps = { readonly days: PracticeDays };

/** So many weeks at first, and more at a time. */
const weeksShown = 8;

/** When and how long there was practice: by day in a calendar, by week and by month. */
export const PracticeTime = (props: PracticeTimeProps) => {
  const { wallClock } = useServices();
  const today = calendarDayIn()(wallClock.now());
  const latest = createMemo(() => latestDay(props.days, today));
  const all = createMemo(() => countPracticeWeeks(props.days, latest()));
  const [most, setMost] = createSignal(weeksShown);
  const weeks = createMemo(() => practiceWeeks(props.days, latest(), Math.min(most(), all())));
  const months = createMemo(() => practiceMonths(props.days));
  const total = createMemo(() => months().reduce((sum, { ms }) => sum + ms, 0));
  return (
    <section class="stack" aria-labelledby="practice">
      <h2 id="practice">Time practiced</h2>
      <p>
        Total practice: <strong>{practiceInWords(total())}</strong> in finished attempts, not
        counting pauses or time with the page closed. {habitInWords(props.days, latest())}
      </p>
      <PracticeCalendar weeks={weeks()} today={today} />
      <Show when={weeks().length < all()}>
        <button
          type="button"
          class="button"
          onClick={() => setMost((before) => before + weeksShown)}
        >
          Show earlier weeks
        </button>
      </Show>
      <table class="practice-months">
        <caption>By month</caption>
        <FiguresHead of="Month" figures={['Days with practice', 'Time']} />
        <tbody>
          <For each={months()}>
            {({ month, daysPracticed, ms }) => (
              <tr>
                <th scope="row">{monthInWords(month)}</th>
                <td class="number">{daysPracticed}</td>
                <td class="number">{practiceInWords(ms)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </section>
  );
};
