import type { AttemptId } from '../exam/attempt.ts';

/** The Web Lock, and the channel between tabs, of the one tab that writes an attempt. */
export const lockName = (attemptId: AttemptId): string => `fsot-practice/attempt/${attemptId}`;
