import { describe, expect, it } from 'vitest';
import { buildBankCatalog } from '../../src/authoring/compile/bank-catalog.ts';
import { drillItems, drillPool } from '../../src/progress/drill-pool.ts';
import { refoldItems } from '../../src/progress/fold-items.ts';
import { readyMadeDrills } from '../../src/progress/ready-made-drills.ts';
import { examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { aChoiceBank, anItemSet, aPassageSet, aSectionBank } from '../support/bank-builders.ts';
import { aDigest, aDigestOf, aResponse, aSectionDigest } from '../support/digest-builders.ts';
import { aScaleItem, anExamplesItem } from '../support/item-builders.ts';
import { aPoolItem, seenStates } from '../support/pool-builders.ts';

const oneDay = 24 * minutes(60);

describe('what can be drilled', () => {
  it('is every item, with the passage it is shown with', () => {
    const bank = aSectionBank({
      section: 'english-expression',
      sets: [aPassageSet('memo', 2), ...aChoiceBank({ 'sentence-correction': 1 }).sets],
    });
    expect(drillItems(buildBankCatalog([bank]))).toMatchObject([
      { id: 'memo-01', passageId: 'memo-passage', place: 0, skill: 'agreement', difficulty: 1 },
      { id: 'memo-02', passageId: 'memo-passage', place: 1 },
      { id: 'sentence-correction-01', passageId: null, section: 'english-expression' },
    ]);
  });

  it('is no list of examples without its question', () => {
    const items = [aScaleItem(), anExamplesItem()];
    const bank = aSectionBank({ section: 'biographic', sets: [anItemSet({ items })] });
    expect(drillItems(buildBankCatalog([bank])).map(({ id }) => id)).toEqual(['scale-1']);
  });

  it('is told where the candidate stands with it', () => {
    const digests = [
      aDigestOf([
        aResponse({ itemId: 'us-government-01', outcome: 'wrong', flagged: true }),
        aResponse({ itemId: 'us-government-02', ms: seconds(90), confidence: 'guess' }),
      ]),
    ];
    const pool = drillPool({
      items: drillItems(buildBankCatalog([aChoiceBank({ 'us-government': 3 })])),
      records: refoldItems(digests),
      until: examStart + seconds(20) + oneDay,
    });
    expect(pool.map(({ states }) => states)).toEqual([
      seenStates({ missed: true, flagged: true, due: true }),
      seenStates({ slow: true, unsure: true }),
      aPoolItem().states,
    ]);
  });
});

it('was seen where it was only mixed in unscored, and no more is told of it', () => {
  const unscored = [aResponse({ itemId: 'us-government-01', outcome: 'wrong' })];
  const pool = drillPool({
    items: drillItems(buildBankCatalog([aChoiceBank({ 'us-government': 1 })])),
    records: refoldItems([aDigest({ sections: [aSectionDigest({ responses: [], unscored })] })]),
    until: examStart + oneDay,
  });
  expect(pool.map(({ states }) => states)).toEqual([seenStates()]);
});

describe('the ready-made drills', () => {
  const pool = [
    ...Array.from({ length: 15 }, (_, index) => aPoolItem({ id: `gov-${index}` })),
    aPoolItem({ id: 'econ', topic: 'economics', states: seenStates({ missed: true, due: true }) }),
    aPoolItem({ id: 'calm', section: 'biographic', topic: 'composure' }),
  ];

  it('say how many questions each would ask', () => {
    expect(
      readyMadeDrills(pool, ['economics']).map(({ kind, matching, count }) => [
        kind,
        matching,
        count,
      ]),
    ).toEqual([
      ['missed', 1, 1],
      ['weakest', 1, 1],
      ['due', 1, 1],
      ['quick', 16, 10],
    ]);
  });

  it('drill no topic while none is known to be weak', () => {
    expect(readyMadeDrills(pool, []).map(({ kind, count }) => [kind, count])).toEqual([
      ['missed', 1],
      ['weakest', 0],
      ['due', 1],
      ['quick', 10],
    ]);
  });

  it('ask questions of both sections that have a key, and no more than one sitting takes', () => {
    const states = seenStates({ missed: true, due: true });
    const many = (['job-knowledge', 'english-expression'] as const).flatMap((section) =>
      Array.from({ length: 40 }, (_, index) =>
        aPoolItem({ id: `${section}-${index}`, section, topic: 'weak', states }),
      ),
    );
    expect(readyMadeDrills(many, ['weak']).map(({ matching, count }) => [matching, count])).toEqual(
      [
        [80, 20],
        [80, 20],
        [80, 60],
        [80, 10],
      ],
    );
  });
});
