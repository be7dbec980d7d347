import { expect, test } from 'vitest';
import { wantedAfter } from '../../../src/ui/blind/wanted-after.ts';
import { attemptId } from '../../support/overrides.ts';

const after = (to?: string) => wantedAfter(attemptId('mock'), to);

test.each([
  ['/review/mock?question=2', 'review', true],
  ['/review/earlier?item=gov-1', 'review', false],
  ['/question/gov-1', 'question', false],
  ['/mistakes', 'mistake log', false],
  ['/result/mock?blind=x', 'result', true],
] as const)('a blind review leads back to %s', (to, leadsTo, isOfAttempt) => {
  expect(after(to)).toEqual({ to, leadsTo, isOfAttempt });
});

test.each([undefined, '', '/settings', '//elsewhere', '/result/other'])(
  'what was not held back (%s) gives way to the result',
  (to) => {
    expect(after(to)).toEqual({ to: '/result/mock', leadsTo: 'result', isOfAttempt: true });
  },
);
