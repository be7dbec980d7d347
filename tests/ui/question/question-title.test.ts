import { expect, test } from 'vitest';
import type { SectionKind } from '../../../src/bank/taxonomy.ts';
import { questionTitle } from '../../../src/ui/question/question-title.ts';

test.each<[SectionKind, string, string]>([
  ['job-knowledge', 'us-government', 'A question on US government'],
  ['job-knowledge', 'economics', 'A question on economics'],
  ['biographic', 'composure', 'A biographic question on composure'],
  ['english-expression', 'passage-editing', 'A question on passage editing'],
  ['essay', 'international-affairs', 'An essay prompt on international affairs'],
])('a question of %s on %s is “%s”', (section, topic, title) => {
  expect(questionTitle({ section, topic })).toBe(title);
});
