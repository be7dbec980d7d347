import { describe, expect, it } from 'vitest';
import { buildBankCatalog } from '../../../src/authoring/compile/bank-catalog.ts';
import { Attempt } from '../../../src/exam/attempt.ts';
import { sectionLengthMs } from '../../../src/exam/section-length.ts';
import { drillItems, drillPool } from '../../../src/progress/drill-pool.ts';
import { anyItem } from '../../../src/progress/drill-selection.ts';
import { createMemoryStore } from '../../../src/storage/memory-store.ts';
import { firstChoice } from '../../../src/ui/drill/drill-choice.ts';
import type { DrillChoice } from '../../../src/ui/drill/drill-choice.ts';
import { drillTimeFactor, inExamOrder, startDrill } from '../../../src/ui/drill/start-drill.ts';
import type { Services } from '../../../src/ui/services/services.ts';
import { examStart, minutes } from '../../support/attempt-builders.ts';
import { aChoiceBank, aPassageSet, aSectionBank } from '../../support/bank-builders.ts';
import { aFormat } from '../../support/format-builders.ts';
import { itemId } from '../../support/overrides.ts';
import { aPoolItem } from '../../support/pool-builders.ts';
import { standardConditions } from '../../support/standard-conditions.ts';

const banks = [
  aSectionBank({ section: 'english-expression', sets: [aPassageSet('memo', 4)] }),
  aChoiceBank({ economics: 6 }),
];

/** The sections that were fetched, and `broken` ones that cannot be. */
const loadingFrom = (fetched: string[], broken: readonly string[] = []) =>
  Object.fromEntries(
    banks.map((bank) => [
      bank.section,
      () => {
        fetched.push(bank.section);
        return broken.includes(bank.section)
          ? Promise.reject(new Error('they could not be fetched. Try again.'))
          : Promise.resolve(bank);
      },
    ]),
  ) as unknown as Services['loadSection'];

const begin = async (
  overrides: Partial<DrillChoice> = {},
  filter = anyItem,
  loadSection = loadingFrom([]),
) => {
  const store = createMemoryStore();
  const items = drillItems(buildBankCatalog(banks));
  const until = examStart;
  const pool = drillPool({ items, records: new Map(), until });
  const formats = [{ format: aFormat(), about: '', isDefault: true }];
  const choice = { ...firstChoice, ...overrides };
  const attemptId = await startDrill(
    { title: 'Drill: any', filter, count: choice.count, how: choice },
    {
      store,
      clock: { now: () => examStart },
      loadSection,
      data: { pool, formats },
      conditions: standardConditions,
    },
  );
  const opened = await store.openAttempt(attemptId);
  if (opened.found !== 'attempt') throw new Error('the drill was not stored');
  return opened.stored;
};

describe('a drill that is begun', () => {
  it('is stored with its questions, section by section in the exam’s order', async () => {
    const { attempt, forms, events } = await begin();
    expect(Attempt.parse(attempt)).toEqual(attempt);
    expect(attempt).toMatchObject({ kind: 'drill', feedback: 'atOnce', createdAt: examStart });
    expect(forms.map((form) => [form?.section, form?.entries.length])).toEqual([
      ['job-knowledge', 6],
      ['english-expression', 4],
    ]);
    expect(attempt.format.sections.map(({ section }) => section)).toEqual(
      forms.map((form) => form?.section),
    );
    expect(events).toEqual([]);
  });

  it('asks no more questions than were wanted', async () => {
    const { forms } = await begin({ count: 3 }, { ...anyItem, topics: ['economics'] });
    expect(forms.map((form) => form?.entries.length)).toEqual([3]);
  });

  it('has the exam’s time for its questions where it is untimed, as slowness is measured by it', async () => {
    const { attempt } = await begin({}, { ...anyItem, topics: ['economics'] });
    expect(attempt.conditions.timeFactor).toBeNull();
    expect(attempt.format.sections.map(sectionLengthMs)).toEqual([minutes(4)]);
  });

  it('has the minutes that the candidate gave it', async () => {
    const { attempt } = await begin({ timing: 'ownMinutes', minutes: 10 });
    const lengths = attempt.format.sections.map(sectionLengthMs);
    expect(attempt.conditions.timeFactor).toBe(1);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(minutes(10));
  });

  it('fetches the sections of its questions and no others', async () => {
    const fetched: string[] = [];
    await begin({}, { ...anyItem, topics: ['economics'] }, loadingFrom(fetched));
    expect(fetched).toEqual(['job-knowledge']);
  });

  it('is refused in words where a section cannot be fetched', async () => {
    await expect(begin({}, anyItem, loadingFrom([], ['job-knowledge']))).rejects.toThrow(
      'The questions could not be prepared: they could not be fetched. Try again.',
    );
  });

  it('is refused in words where nothing matches', async () => {
    await expect(begin({}, { ...anyItem, topics: ['communication'] })).rejects.toThrow(
      'No questions match',
    );
  });
});

it('questions are asked section by section as in the exam, else as they were drawn', () => {
  const pool = [
    aPoolItem({ id: 'ee-1', section: 'english-expression' }),
    aPoolItem({ id: 'bio-1', section: 'biographic' }),
    aPoolItem({ id: 'gov-1' }),
    aPoolItem({ id: 'gov-2' }),
  ];
  const drawn = ['ee-1', 'gov-2', 'bio-1', 'gov-1'].map(itemId);
  expect(inExamOrder(drawn, pool)).toEqual(['gov-2', 'gov-1', 'bio-1', 'ee-1']);
});

it.each([
  ['untimed', 1.5, null],
  ['examPace', 1.5, 1.5],
  ['examPace', null, 1],
  ['ownMinutes', 1.5, 1],
] as const)('%s with a time of × %s runs at × %s', (timing, timeFactor, factor) => {
  expect(drillTimeFactor(timing, { timeFactor })).toBe(factor);
});
