import { counted } from '../controls/plural.ts';

const minutesAndSeconds = (ms: number): string => {
  const total = Math.ceil(ms / 1000);
  const minutes = Math.floor(total / 60);
  const seconds = total % 60;
  return [
    minutes > 0 ? counted(minutes, 'minute') : '',
    seconds > 0 || minutes === 0 ? counted(seconds, 'second') : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
};

/** The time left, or passed where nothing limits it, as a sentence to be heard. */
export const timeInWords = ({
  leftMs,
  elapsedMs,
}: {
  readonly leftMs: number | null;
  readonly elapsedMs: number;
}): string =>
  leftMs === null
    ? `Untimed; ${minutesAndSeconds(elapsedMs)} so far.`
    : `${minutesAndSeconds(leftMs)} left.`;
