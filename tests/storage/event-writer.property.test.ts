import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftDelayMs, retryDelaysMs } from '../../src/storage/event-writer.ts';
import type { WriteFate } from '../support/flaky-store.ts';
import { aDraft, anEvent, aWriter, essay } from '../support/writer-on-trial.ts';

type Step =
  | { readonly do: 'append'; readonly count: number }
  | { readonly do: 'saveDraft' }
  | { readonly do: 'flush' }
  | { readonly do: 'pass'; readonly ms: number };

const steps = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constant('saveDraft' as const) }),
    fc.record({ do: fc.constant('flush' as const) }),
    fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(0, 1, 250, 999, 5_000) }),
  ),
  { maxLength: 25 },
);
const fates = fc.array(fc.constantFrom<WriteFate>('succeeds', 'fails', 'failsLate'), {
  maxLength: 20,
});

const durationsMs = fc.array(fc.constantFrom(0, 0, 10, 1_500, 7_000), { maxLength: 10 });

test('whatever fails when, what is stored is what was appended, in order and once', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fates, durationsMs, async (plan: readonly Step[], unlucky, slow) => {
      const { writer, time, statuses, stored, mostUnderWay } = await aWriter(unlucky, slow);
      let seq = 0;
      let drafts = 0;
      for (const step of plan) {
        if (step.do === 'append') {
          writer.append(Array.from({ length: step.count }, () => anEvent((seq += 1))));
        } else if (step.do === 'saveDraft') {
          drafts += 1;
          writer.saveDraft(essay, aDraft(`draft ${drafts}`, drafts));
        } else if (step.do === 'flush') void writer.flush();
        else await time.pass(step.ms);
      }
      const longest = draftDelayMs + Math.max(...retryDelaysMs);
      await time.pass((unlucky.length + slow.length + 2) * longest);

      const { events, drafts: kept } = await stored();
      expect(events).toEqual(Array.from({ length: seq }, (_, index) => anEvent(index + 1)));
      expect(kept.get(essay)?.text).toBe(drafts === 0 ? undefined : `draft ${drafts}`);
      expect(statuses.at(-1) ?? { state: 'saved', waiting: 0 }).toEqual({
        state: 'saved',
        waiting: 0,
      });
      expect(mostUnderWay()).toBeLessThanOrEqual(1);
      expect(time.size()).toBe(0);
    }),
  );
});
