import { cleanup, render, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { AttemptId } from '../../../src/exam/attempt.ts';
import { EssayTrend } from '../../../src/ui/essay/essay-trend.tsx';
import { examStart } from '../../support/attempt-builders.ts';
import { aReading, criterionScores, someReadings } from '../../support/essay-builders.ts';

afterEach(cleanup);

const essay = (id: string, ...scores: readonly number[]) =>
  someReadings({
    attemptId: id as AttemptId,
    readings: scores.map((score) =>
      aReading({ scores: criterionScores(score), readAt: examStart + Number(id) * 86_400_000 }),
    ),
  });

test('essays read twice are points over time; those read once wait', () => {
  render(() => (
    <EssayTrend
      readings={[essay('1', 3, 4), essay('2', 5), essay('3', 5, 5)]}
      current={'3' as AttemptId}
    />
  ));
  const rows = within(screen.getByRole('table', { hidden: true })).getAllByRole('row', {
    hidden: true,
  });
  expect(rows.slice(1).map((row) => row.textContent)).toEqual([
    expect.stringMatching(/This essay10$/u),
    expect.stringMatching(/An essay and its readings7$/u),
  ]);
  expect(screen.getByText('1 essay waits for a second reading.')).toBeDefined();
});

test('one essay is no trend', () => {
  render(() => <EssayTrend readings={[essay('1', 3, 4)]} current={null} />);
  expect(screen.queryByRole('figure')).toBeNull();
  expect(screen.getByText(/^One so far: 7 of 12, an estimate\./u)).toBeDefined();
});

test('before an essay was read twice it is said what adds a point', () => {
  render(() => <EssayTrend readings={[essay('1', 3)]} current={null} />);
  expect(screen.getByText(/^No essay has been read twice yet\./u)).toBeDefined();
});
