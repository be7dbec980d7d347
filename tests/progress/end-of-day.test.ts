import { afterEach, describe, expect, it, vi } from 'vitest';
import { endOfDay } from '../../src/progress/end-of-day.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the end of the day', () => {
  it('is the last moment before midnight where the candidate is', () => {
    vi.stubEnv('TZ', 'America/New_York');
    // 22:30 on November 21 in New York.
    const at = Date.UTC(2026, 10, 22, 3, 30);
    expect(endOfDay(at)).toBe(Date.UTC(2026, 10, 22, 5) - 1);
    expect(endOfDay(endOfDay(at))).toBe(endOfDay(at));
  });

  it('holds the 25th hour of the day on which clocks are set back', () => {
    vi.stubEnv('TZ', 'America/New_York');
    expect(endOfDay(Date.UTC(2026, 10, 1, 12))).toBe(Date.UTC(2026, 10, 2, 5) - 1);
  });
});
