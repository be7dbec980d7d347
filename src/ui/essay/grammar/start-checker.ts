import type { Finding } from '../language/finding.ts';
import type { GrammarAnswer, GrammarQuestion } from './grammar-messages.ts';

/** A grammar checker that runs. */
export type Checker = {
  /** Rejects with an Error whose message is a sentence. */
  readonly check: (text: string) => Promise<readonly Finding[]>;
  readonly stop: () => void;
};

/** The part of a Worker that is used. */
export type CheckerWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

type Waiting = {
  readonly resolve: (findings: readonly Finding[]) => void;
  readonly reject: (problem: Error) => void;
};

const inWorker = (): CheckerWorker =>
  new Worker(new URL('grammar-worker.ts', import.meta.url), { type: 'module' });

/** Starts the checker with its program. It answers nothing once it is stopped. */
export const startChecker = (program: Blob, start: () => CheckerWorker = inWorker): Checker => {
  const worker = start();
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  const fail = (reason: string): void => {
    const problem = new Error(`The grammar checker did not work: ${reason}.`);
    for (const { reject } of waiting.values()) reject(problem);
    waiting.clear();
  };
  worker.addEventListener('message', (event) => {
    const answer = (event as MessageEvent<GrammarAnswer>).data;
    if ('problem' in answer) {
      fail(answer.problem);
      return;
    }
    waiting.get(answer.number)?.resolve(answer.findings);
    waiting.delete(answer.number);
  });
  worker.addEventListener('error', (event) => {
    // A script that did not load has no message.
    fail(event.message || 'it could not be started');
  });
  return {
    check: (text) => {
      const question: GrammarQuestion = {
        number: asked,
        text,
        program: asked === 0 ? program : null,
      };
      asked += 1;
      return new Promise((resolve, reject) => {
        waiting.set(question.number, { resolve, reject });
        worker.postMessage(question);
      });
    },
    stop: () => {
      worker.terminate();
      waiting.clear();
    },
  };
};
