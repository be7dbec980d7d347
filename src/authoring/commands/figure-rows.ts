import { isOutOfBounds } from '../lint/figures.ts';
import type { Figure } from '../lint/figures.ts';

const numberText = (value: number, unit: Figure['unit']): string => {
  switch (unit) {
    case 'share':
      return `${(value * 100).toFixed(1).replace(/\.0$/u, '')}%`;
    case 'ratio':
      return value.toFixed(2);
    case 'count':
      return String(value);
    default:
      throw new Error(`unknown unit ${String(unit satisfies never)}`);
  }
};

const verdict = (figure: Figure): string => {
  if (isOutOfBounds(figure)) return 'OUT OF BOUNDS';
  return figure.isJudged ? 'ok' : 'too few questions to judge';
};

/** The figures of a section as rows of a table, with its head. */
export const figureRows = (figures: readonly Figure[]): readonly (readonly string[])[] => [
  ['figure', 'value', 'must be', 'verdict'],
  ...figures.map((figure) => {
    const [low, high] = figure.bounds.map((bound) => numberText(bound, figure.unit));
    return [
      figure.name,
      numberText(figure.value, figure.unit),
      low === high ? String(low) : `${low}–${high}`,
      verdict(figure),
    ];
  }),
];
