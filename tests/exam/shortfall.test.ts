import { expect, it } from 'vitest';
import { describeShortfall } from '../../src/exam/shortfall.ts';
import { shortfallOf } from '../support/assembled.ts';
import { aChoiceBank } from '../support/bank-builders.ts';
import { aQuestionSection } from '../support/format-builders.ts';

it('describes a shortfall by the titles of its topics', () => {
  const bank = aChoiceBank({ economics: 1, communication: 1 });
  const section = aQuestionSection({ blueprint: { economics: 2, communication: 4 } });
  expect(describeShortfall(shortfallOf({ bank, section }))).toBe(
    'Economics: The bank has 1 of the 2 questions needed; write 1 more. ' +
      'Communication: The bank has 1 of the 4 questions needed; write 3 more.',
  );
});

it('describes missing unscored questions without a topic', () => {
  const bank = aChoiceBank({ economics: 2 });
  const section = aQuestionSection({ blueprint: { economics: 2 } });
  expect(describeShortfall(shortfallOf({ bank, section, unscored: 1 }))).toBe(
    'The bank has 0 stand-alone questions to spare, and 1 were to be mixed in unscored; ' +
      'ask for none, or write more.',
  );
});
