import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { AttemptEvent } from '../../src/exam/attempt-event.ts';
import type { Command } from '../../src/session/command.ts';
import { allForms, aRunningSession } from '../support/running-session.ts';

const items = allForms().flatMap(({ entries }) => entries.map(({ item }) => item));
const anItem = fc.constantFrom(...items);

const commands: fc.Arbitrary<Command> = fc.oneof(
  fc.constant<Command>({ type: 'section.start' }),
  fc.constant<Command>({ type: 'section.end' }),
  fc.constant<Command>({ type: 'review.open' }),
  anItem.map((item): Command => ({ type: 'item.show', itemId: item.id })),
  fc.tuple(anItem, fc.nat(4)).map(([item, place]): Command => {
    const option = 'options' in item ? item.options[place % item.options.length] : undefined;
    return option === undefined
      ? { type: 'review.open' }
      : { type: 'choice.select', itemId: item.id, optionId: option.id };
  }),
  fc
    .tuple(anItem, fc.string({ maxLength: 30 }))
    .map(([item, text]): Command => ({ type: 'examples.write', itemId: item.id, text })),
  fc
    .tuple(anItem, fc.boolean())
    .map(([item, flagged]): Command => ({ type: 'item.flag', itemId: item.id, flagged })),
  fc.string({ maxLength: 40 }).map((text): Command => ({ type: 'essay.write', text })),
);

type Step =
  | { readonly do: 'send'; readonly command: Command }
  | { readonly do: 'pass' | 'sleep' | 'changeClock'; readonly ms: number }
  | { readonly do: 'reload' };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: commands.map((command): Step => ({ do: 'send', command })) },
  { weight: 3, arbitrary: fc.nat(70_000).map((ms): Step => ({ do: 'pass', ms })) },
  { weight: 1, arbitrary: fc.nat(400_000).map((ms): Step => ({ do: 'sleep', ms })) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -500_000, max: 500_000 })
      .map((ms): Step => ({ do: 'changeClock', ms })),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ do: 'reload' }) },
);

const runAll = (all: readonly Step[]) => {
  let run = aRunningSession();
  for (const step of all) {
    if (step.do === 'send') run.session.send(step.command);
    else if (step.do === 'reload') {
      run.session.settleText();
      run.session.stop();
      run = aRunningSession({ events: run.log, time: run.time });
    } else run.time[step.do](step.ms);
  }
  run.session.settleText();
  return run;
};

describe('any commands, with any clock, sleep and reloads', () => {
  it('leave a log that reads as what the candidate saw', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (all) => {
        const run = runAll(all);
        expect(replay(run.log)).toEqual(run.session.view().state);
      }),
      { numRuns: 300 },
    );
  });

  it('leave facts that are whole, numbered without a gap, and never earlier than the one before', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (all) => {
        const { log } = runAll(all);
        for (const [index, event] of log.entries()) {
          expect(AttemptEvent.safeParse(event).success).toBe(true);
          expect(event.seq).toBe(index + 1);
          expect(event.at).toBeGreaterThanOrEqual(log[index - 1]?.at ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave no section longer than its clock', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (all) => {
        for (const section of runAll(all).session.view().state.sections) {
          expect((section.endedAt ?? 0) <= (section.deadline ?? Infinity)).toBe(true);
          expect(
            Object.values(section.responses).reduce((sum, { shownMs }) => sum + shownMs, 0),
          ).toBeLessThanOrEqual((section.deadline ?? Infinity) - section.startedAt);
        }
      }),
      { numRuns: 300 },
    );
  });
});
