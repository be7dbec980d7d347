import type { AuthoredItem } from '../../src/authoring/authored.ts';
import type { LintContext, LintRule } from '../../src/authoring/lint/lint-rule.ts';

/** What a rule says about one question, as `line: problem`. */
export const findings = (
  rule: LintRule,
  item: AuthoredItem,
  context: Partial<LintContext> = {},
): readonly string[] =>
  rule
    .check(item, { section: 'job-knowledge', today: '2026-11-22', ...context })
    .map(({ line, problem }) => `${line}: ${problem}`);
