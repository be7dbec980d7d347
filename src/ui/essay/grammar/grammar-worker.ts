import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';
import type { GrammarAnswer, GrammarQuestion } from './grammar-messages.ts';
import { lintToFinding } from './lint-to-finding.ts';

/*
 * Runs the grammar checker apart from the page: it takes a second to start and half of one to read an essay. A worker's own
 * script is not held to the page's content security policy, which lets no page compile programs; nothing in here asks a network.
 */

let linter: LocalLinter | null = null;

const check = async ({ number, text, program }: GrammarQuestion): Promise<GrammarAnswer> => {
  try {
    if (program !== null) {
      const address = URL.createObjectURL(program);
      linter = new LocalLinter({
        binary: createBinaryModuleFromUrl(address, 'slim'),
        dialect: Dialect.American,
      });
      await linter.setup();
      URL.revokeObjectURL(address);
    }
    if (linter === null) throw new Error('it was asked before it was started');
    const lints = await linter.lint(text, { language: 'plaintext' });
    return { number, findings: lints.map((lint) => lintToFinding(lint, text)) };
  } catch (error) {
    return { number, problem: error instanceof Error ? error.message : String(error) };
  }
};

addEventListener('message', (event: MessageEvent<GrammarQuestion>) => {
  void check(event.data).then((answer) => postMessage(answer));
});
