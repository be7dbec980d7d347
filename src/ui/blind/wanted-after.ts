import type { AttemptId } from '../../exam/attempt.ts';

/** Where a blind review leads once it is decided. */
export type WantedAfter = {
  /** An address, without the `#`. */
  readonly to: string;
  readonly leadsTo: 'result' | 'review' | 'question' | 'mistake log';
  /** Whether it is a page about the exam itself. */
  readonly isOfAttempt: boolean;
};

/** Back to the page that was held back, as `?to=` names it; to the result where it names no such page. */
export const wantedAfter = (attemptId: AttemptId, to = ''): WantedAfter => {
  if (to.startsWith('/review/')) {
    return { to, leadsTo: 'review', isOfAttempt: to.startsWith(`/review/${attemptId}`) };
  }
  if (to.startsWith('/question/')) return { to, leadsTo: 'question', isOfAttempt: false };
  if (to === '/mistakes') return { to, leadsTo: 'mistake log', isOfAttempt: false };
  const result = `/result/${attemptId}`;
  return { to: to.startsWith(result) ? to : result, leadsTo: 'result', isOfAttempt: true };
};
