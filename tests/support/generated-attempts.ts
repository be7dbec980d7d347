import { topicTitles } from '../../src/bank/taxonomy.ts';
import { replay } from '../../src/exam/apply-event.ts';
import type { Attempt } from '../../src/exam/attempt.ts';
import type { AttemptEvent, AttemptFact } from '../../src/exam/attempt-event.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import type { QuestionSection } from '../../src/exam/exam-format.ts';
import type { EpochMs } from '../../src/shared/clock.ts';
import { createRandom } from '../../src/shared/random.ts';
import type { Random } from '../../src/shared/random.ts';
import type { Rows } from '../../src/storage/stored-rows.ts';
import {
  digestRow,
  itemRow,
  topicSeriesRow,
  totalsRow,
} from '../../src/storage/statistics-rows.ts';
import type { AttemptDigest } from '../../src/progress/attempt-digest.ts';
import { declineSecondAnswers } from '../../src/progress/change-second-answers.ts';
import { rebuildStatistics } from '../../src/progress/statistics.ts';
import { endOf } from '../../src/ui/result/attempt-end.ts';
import { anAttempt, examStart, minutes } from './attempt-builders.ts';
import { aFormEntry } from './form-builders.ts';
import { aFormat, aQuestionSection } from './format-builders.ts';
import { aChoiceItem, aScaleItem } from './item-builders.ts';
import { optionId } from './overrides.ts';

type Asked = {
  readonly section: QuestionSection['section'];
  readonly items: number;
  readonly inBank: number;
};

/** A mock exam's questions without its essay, from a bank of 1,500. */
const asked: readonly Asked[] = [
  { section: 'job-knowledge', items: 60, inBank: 700 },
  { section: 'biographic', items: 75, inBank: 200 },
  { section: 'english-expression', items: 65, inBank: 600 },
];

const sectionMinutes = 40;
const format = aFormat({
  title: 'A generated test',
  sections: asked.map(({ section, items }) =>
    aQuestionSection({
      section,
      minutes: sectionMinutes,
      blueprint: { [Object.keys(topicTitles[section])[0] ?? '']: items },
    }),
  ),
});

/** By section, the ids that its first questions have; the others have made-up ones. */
type BankIds = Readonly<Partial<Record<string, readonly string[]>>>;

const formOf = (
  { section, items, inBank }: Asked,
  random: Random,
  bankIds: BankIds,
): FormSection => {
  const topics = Object.keys(topicTitles[section]);
  const from = random.below(inBank);
  return {
    section,
    passages: [],
    entries: Array.from({ length: items }, (_, place) => {
      const number = (from + place * 7) % inBank;
      const id = bankIds[section]?.[number] ?? `${section}-${number}`;
      const about = { id, topic: topics[number % topics.length] ?? '' };
      return aFormEntry({
        item: section === 'biographic' ? aScaleItem(about) : aChoiceItem(about),
      });
    }),
  };
};

const factsOf = (
  { entries }: FormSection,
  sectionIndex: number,
  startAt: EpochMs,
  random: Random,
): readonly TimedFact[] => {
  const deadline = startAt + minutes(sectionMinutes);
  let at = startAt;
  const answers = entries.flatMap(({ item }): TimedFact[] => {
    if (item.kind !== 'choice' && item.kind !== 'scale') return [];
    const shownAt = at;
    at += 10_000 + random.below(20_000);
    const isKnown = item.kind === 'choice' && random.below(100) < 70;
    const drawn = item.options[random.below(item.options.length)]?.id ?? optionId('a');
    return [
      { type: 'itemShown', itemId: item.id, at: shownAt },
      { type: 'choiceSelected', itemId: item.id, optionId: isKnown ? item.key : drawn, at },
    ];
  });
  return [
    { type: 'sectionStarted', sectionIndex, deadline, at: startAt },
    ...answers,
    { type: 'sectionEnded', sectionIndex, reason: 'candidate', at },
  ];
};

type TimedFact = AttemptFact & { readonly at: EpochMs };

/** A note is written in one attempt of so many, beside its first question. */
const attemptsPerNote = 10;

const withNote = (facts: readonly TimedFact[], number: number): readonly TimedFact[] =>
  number % attemptsPerNote !== 0
    ? facts
    : facts.flatMap((fact, index) =>
        fact.type === 'itemShown' && index === 1
          ? [fact, { type: 'noteWritten', itemId: fact.itemId, text: 'Look this up.', at: fact.at }]
          : [fact],
      );

/** The rows of one attempt of 200 responses, as exams write them; reproducible from its number. Two a day, every other one a mock, every tenth with a note. */
export const generatedAttempt = (number: number, bankIds: BankIds = {}) => {
  const random = createRandom(number + 1);
  const createdAt = examStart - minutes(12 * 60) * (1_000 - number);
  const attempt: Attempt = anAttempt({
    id: `generated-${String(number).padStart(4, '0')}`,
    kind: number % 2 === 0 ? 'mock' : 'drill',
    format,
    createdAt,
  });
  const attemptId = attempt.id;
  const forms = asked.map((one) => formOf(one, random, bankIds));
  const facts = forms.flatMap((form, index) =>
    factsOf(form, index, createdAt + minutes(60) * index, random),
  );
  const finishedAt = facts.at(-1)?.at ?? createdAt;
  const events = [
    ...withNote(facts, number),
    { type: 'attemptFinished', at: finishedAt } as const,
  ].map((fact, index): AttemptEvent => ({ ...fact, seq: index + 1 }));
  const { summary, digest } = endOf({ attempt, forms, state: replay(events) });
  const row: Rows['attempts'] = { v: 3, id: attemptId, createdAt, finishedAt, attempt, summary };
  return {
    digest,
    rows: {
      attempts: [row],
      forms: forms.map((form, sectionIndex): Rows['forms'] => ({
        v: 1,
        attemptId,
        sectionIndex,
        form,
      })),
      events: events.map((event): Rows['events'] => ({ v: 1, attemptId, seq: event.seq, event })),
      digests: [digestRow(digest)],
      // Their keys were looked at: scores that wait for a blind review are the exception.
      secondAnswers: (attempt.kind === 'mock'
        ? [{ v: 3, attemptId, answers: declineSecondAnswers(attemptId, finishedAt) }]
        : []) satisfies Rows['secondAnswers'][],
    },
  };
};

/** The rows of the statistics over these attempts. */
export const statisticsRows = (digests: readonly AttemptDigest[]) => {
  const { totals, topicSeries, items } = rebuildStatistics(digests);
  return {
    totals: [totalsRow(digests.length, totals)],
    topicSeries: [...topicSeries].map(([key, points]) => topicSeriesRow(key, points)),
    items: [...items.values()].map(itemRow),
  };
};
