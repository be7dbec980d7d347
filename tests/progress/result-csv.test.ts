import { expect, test } from 'vitest';
import type { ItemId } from '../../src/bank/item.ts';
import { exportResult } from '../../src/progress/export-result.ts';
import { resultCsv } from '../../src/progress/result-csv.ts';
import { after, anAttempt, events, examStart } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aFormat, aQuestionSection } from '../support/format-builders.ts';
import { readCsv } from '../support/read-csv.ts';
import { aStoredAttempt, sectionFacts } from '../support/stored-attempt.ts';

/** An exported section of English expression whose first question was on the screen for 3.25 s. */
const exported = () => {
  const section = aQuestionSection({ section: 'english-expression' });
  const { attempt, forms, state, drafts } = aStoredAttempt({
    attempt: anAttempt({ format: aFormat({ sections: [section] }) }),
    forms: [aFormSection({ section: 'english-expression' })],
    events: events(
      sectionFacts[0],
      { type: 'itemShown', itemId: 'ee-1', at: after(1) },
      { type: 'itemShown', itemId: 'ee-2', at: after(4.25) },
      { type: 'sectionEnded', sectionIndex: 0, reason: 'candidate' },
    ),
  });
  const nothing = { second: undefined, heldBack: new Set<ItemId>() };
  return exportResult({ attempt, forms, state, drafts, exportedAt: examStart, ...nothing });
};

const column = (name: string): readonly (string | undefined)[] => {
  const [titles = [], ...rows] = readCsv(resultCsv(exported()));
  return rows.map((row) => row[titles.indexOf(name)]);
};

test('a skill is told by its title', () => {
  expect(column('Skill')).toEqual(['Agreement', 'Tone and style', 'Tone and style']);
});

test('the time on the screen is told in seconds, to a tenth', () => {
  expect(column('Seconds on screen')).toEqual(['3.3', '1', '0']);
});
