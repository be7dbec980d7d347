// @vitest-environment node
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';
import { expect, test } from 'vitest';
import { grammarUrl } from '../../../../src/ui/essay/grammar/grammar-file.ts';
import { lintToFinding } from '../../../../src/ui/essay/grammar/lint-to-finding.ts';

// It starts 16 MB of program, which takes a busy machine a while.
const longestMs = 60_000;

const findingsIn = async (text: string) => {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(grammarUrl, 'slim'),
    dialect: Dialect.American,
  });
  const lints = await linter.lint(text, { language: 'plaintext' });
  return lints.map((lint) => lintToFinding(lint, text));
};

test(
  'the checker itself finds planted mistakes, at their places behind an emoji',
  async () => {
    const text = '🕊️🕊️ He go to to school. More then one agreed.';
    const findings = await findingsIn(text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(
      findings.map((finding) => finding.text),
    );
    const about = new Map(findings.map((finding) => [finding.text, finding]));
    expect([...about.keys()].toSorted()).toEqual(['go', 'then', 'to to']);
    expect(about.get('then')?.instead).toEqual(['than']);
    expect(about.get('then')?.hint).not.toContain('`');
  },
  longestMs,
);

test('what is to be added is proposed together with the words it follows', () => {
  const finding = lintToFinding(
    {
      span: () => ({ start: 5, end: 10 }) as never,
      message: () => 'Add a comma after `apples`.',
      suggestions: () => [
        { kind: () => 2, get_replacement_text: () => ',' } as never,
        { kind: () => 1, get_replacement_text: () => '' } as never,
      ],
    },
    'Some pears and plums',
  );
  expect(finding.instead).toEqual(['pears,', '']);
  expect(finding.hint).toBe('Add a comma after “apples”.');
});
