import type { SectionTiming } from '../../exam/attempt-report.ts';
import { durationInWords } from '../controls/duration.ts';
import type { Figure } from '../controls/figure.ts';

const toTheSecond = (ms: number): number => Math.round(ms / 1000) * 1000;

/** How the time of a section went. Pauses and time away are told only where there were any; while away, the clock ran. */
export const timingFigures = (timing: SectionTiming): readonly Figure[] => {
  const { usedMs, allowedMs, pausedMs, awayMs, endReason } = timing;
  const paused = toTheSecond(pausedMs);
  const away = toTheSecond(awayMs);
  return [
    {
      label: 'Time used',
      value:
        allowedMs === null
          ? `${durationInWords(usedMs)}, untimed`
          : `${durationInWords(usedMs)} of ${durationInWords(allowedMs)}`,
    },
    ...(paused > 0 ? [{ label: 'Paused', value: durationInWords(paused) }] : []),
    { label: 'Ended', value: endReason === 'candidate' ? 'by you' : 'when time ran out' },
    ...(away > 0
      ? [{ label: 'Page closed while the clock ran', value: durationInWords(away) }]
      : []),
  ];
};

/** The mean time on a question that was seen; none where no question was. */
export const paceFigures = ({ msPerItem }: SectionTiming): readonly Figure[] =>
  msPerItem === null ? [] : [{ label: 'Time per question', value: durationInWords(msPerItem) }];
