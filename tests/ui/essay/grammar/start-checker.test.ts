import { expect, test } from 'vitest';
import type {
  GrammarAnswer,
  GrammarQuestion,
} from '../../../../src/ui/essay/grammar/grammar-messages.ts';
import { startChecker } from '../../../../src/ui/essay/grammar/start-checker.ts';

const program = new Blob(['program']);

/** A worker that answers each question as it is told to. */
const aWorker = (answer: (question: GrammarQuestion) => GrammarAnswer | 'crash') => {
  const listeners = new Map<string, (event: unknown) => void>();
  const asked: GrammarQuestion[] = [];
  return {
    asked,
    worker: {
      addEventListener: (type: string, listener: unknown) =>
        listeners.set(type, listener as (event: unknown) => void),
      postMessage: (question: GrammarQuestion) => {
        asked.push(question);
        const answered = answer(question);
        if (answered === 'crash') listeners.get('error')?.({});
        else listeners.get('message')?.({ data: answered });
      },
      terminate: () => undefined,
    } as unknown as Worker,
  };
};

test('the program is sent once, and each text has its own findings', async () => {
  const { asked, worker } = aWorker(({ number, text }) => ({
    number,
    findings: [{ kind: 'grammar', start: 0, end: 1, text, hint: '', instead: [] }],
  }));
  const checker = startChecker(program, () => worker);
  const [first, second] = await Promise.all([checker.check('one'), checker.check('two')]);
  expect([first[0]?.text, second[0]?.text]).toEqual(['one', 'two']);
  expect(asked.map((question) => question.program)).toEqual([program, null]);
});

test('a checker that fails says so', async () => {
  const { worker } = aWorker(({ number }) => ({ number, problem: 'out of memory' }));
  await expect(startChecker(program, () => worker).check('text')).rejects.toThrow(
    'The grammar checker did not work: out of memory.',
  );
});

test('a checker whose script does not load says so', async () => {
  const { worker } = aWorker(() => 'crash');
  await expect(startChecker(program, () => worker).check('text')).rejects.toThrow(
    'it could not be started',
  );
});
