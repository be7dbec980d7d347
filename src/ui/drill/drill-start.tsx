import { createMemo, Show } from 'solid-js';
import { matchingItems } from '../../progress/drill-selection.ts';
import { drillLengthsMs } from '../../progress/drill-format.ts';
import { durationInWords } from '../controls/duration.ts';
import { counted } from '../controls/plural.ts';
import { preferences } from '../preferences/preferences.ts';
import type { DrillChoice } from './drill-choice.ts';
import type { DrillData } from './load-drill-data.ts';
import { drillTimeFactor } from './start-drill.ts';

type DrillStartProps = {
  readonly data: DrillData;
  readonly choice: DrillChoice;
  readonly matching: number;
  /** Of the questions it is about, how many wait for their second answer, matching or not. */
  readonly heldBack: number;
  /** The same of those that an exam under way asks. */
  readonly inExams: number;
  readonly isStarting: boolean;
  readonly onStart: () => void;
};

/** How many questions there are for the drill, told as the choices change, and the way into it. */
export const DrillStart = (props: DrillStartProps) => {
  const asked = () => Math.min(props.matching, props.choice.count);
  const isEmpty = () => props.matching === 0;
  /** About: which of the questions are drawn is not known yet, so all that match count alike. */
  const examPaceMs = createMemo((): number => {
    const { pool, formats } = props.data;
    const sections = matchingItems(pool, props.choice.filter).map(({ section }) => ({
      section,
      questions: 1,
    }));
    const all = drillLengthsMs(formats, sections).reduce((sum, ms) => sum + ms, 0);
    const factor = drillTimeFactor('examPace', preferences().sitting) ?? 1;
    return (all / Math.max(1, sections.length)) * asked() * factor;
  });
  const time = (): string => {
    switch (props.choice.timing) {
      case 'untimed':
        return 'untimed';
      case 'examPace':
        return `in about ${durationInWords(Math.max(1, Math.round(examPaceMs() / 60_000)) * 60_000)}`;
      case 'ownMinutes':
        return `in ${durationInWords(props.choice.minutes * 60_000)}`;
      default:
        throw new Error(`unknown timing ${String(props.choice.timing satisfies never)}`);
    }
  };
  const found = (): string =>
    isEmpty()
      ? 'No questions match. Remove one of the choices above.'
      : `${counted(props.matching, 'question')} ${props.matching === 1 ? 'matches' : 'match'}.`;
  const drawn = (): string => {
    if (isEmpty()) return '';
    return asked() < props.matching
      ? `The drill draws ${asked()} of them, ${time()}.`
      : `The drill asks ${asked() === 1 ? 'it' : 'all of them'}, ${time()}.`;
  };
  const hasUnkeyed = () => props.choice.filter.sections.includes('biographic');
  return (
    <div class="drill-start">
      <p id="drill-matching">
        {/* Each by itself, as a status is said as a whole; what is not counted is read with the button. */}
        <span role="status">{found()}</span> <span role="status">{drawn()}</span>
        {props.heldBack > 0
          ? ` ${counted(props.heldBack, 'question')} waiting for a blind review ${props.heldBack === 1 ? 'is' : 'are'} not counted.`
          : ''}
        {props.inExams > 0
          ? ` ${counted(props.inExams, 'question')} in an exam under way ${props.inExams === 1 ? 'is' : 'are'} not counted.`
          : ''}
      </p>
      <Show when={hasUnkeyed()}>
        <p class="soft small">
          Biographic questions have no right or wrong answers, so none are checked. Their lists of
          examples come with them and do not count toward the number.
        </p>
      </Show>
      <button
        type="button"
        class="button"
        data-weight="primary"
        aria-describedby="drill-matching"
        aria-disabled={isEmpty() || props.isStarting}
        onClick={() => {
          if (!isEmpty()) props.onStart();
        }}
      >
        Start the drill
      </button>
    </div>
  );
};
