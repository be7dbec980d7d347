import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import {
  createGrammarFile,
  grammarBytes,
  grammarUrl,
} from '../../../../src/ui/essay/grammar/grammar-file.ts';
import { fakeCaches } from '../../../support/fake-caches.ts';

/** A program of the right length in four parts; it weighs nothing until it is read. */
const aProgram = (bytes = grammarBytes): Response => {
  const part = Math.ceil(bytes / 4);
  let left = bytes;
  return new Response(
    new ReadableStream({
      pull: (stream) => {
        const length = Math.min(part, left);
        left -= length;
        if (length === 0) stream.close();
        else stream.enqueue(new Uint8Array(length));
      },
    }),
  );
};

const never = new AbortController().signal;
const quiet = (): void => undefined;

const sentenceFrom = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return error instanceof Error ? error.message : 'no error';
  }
  return 'nothing went wrong';
};

test('the length that progress is told by is that of the package', () => {
  expect(statSync(fileURLToPath(grammarUrl)).size).toBe(grammarBytes);
});

test('what was downloaded is kept, and what arrived is told as it comes', async () => {
  const file = createGrammarFile({
    caches: fakeCaches(),
    fetch: () => Promise.resolve(aProgram()),
  });
  expect(await file.standing()).toBe('absent');
  const shares: number[] = [];
  await file.download((share) => shares.push(share), never);
  expect(shares.map((share) => share.toFixed(2))).toEqual(['0.25', '0.50', '0.75', '1.00']);
  expect(await file.standing()).toBe('kept');
  const program = await file.read();
  expect([program?.size, program?.type]).toEqual([grammarBytes, 'application/wasm']);
});

test('what does not arrive whole is not kept', async () => {
  const answers = [
    () => Promise.resolve(aProgram(1000)),
    () => Promise.resolve(new Response('There is no such file.', { status: 404 })),
    () => Promise.reject(new TypeError('Failed to fetch')),
  ];
  for (const fetch of answers) {
    const file = createGrammarFile({ caches: fakeCaches(), fetch });
    expect(await sentenceFrom(file.download(quiet, never))).toMatch(/was incomplete/u);
    expect(await file.standing()).toBe('absent');
  }
});

test('a download that is stopped rejects with the reason', async () => {
  const stop = new AbortController();
  const file = createGrammarFile({
    caches: fakeCaches(),
    fetch: () => {
      stop.abort(new Error('stopped'));
      return Promise.reject(new TypeError('aborted'));
    },
  });
  expect(await sentenceFrom(file.download(quiet, stop.signal))).toBe('stopped');
});

test('too little room is told as such', async () => {
  const caches = fakeCaches({ put: () => Promise.reject(new Error('QuotaExceededError')) });
  const file = createGrammarFile({ caches, fetch: () => Promise.resolve(aProgram()) });
  expect(await sentenceFrom(file.download(quiet, never))).toMatch(/too little space/u);
});

test('the checker of an earlier version of the app makes room', async () => {
  const caches = fakeCaches();
  const before = await caches.open('grammar-checker');
  await before.put('https://example.org/old.wasm', new Response('old'));
  const file = createGrammarFile({ caches, fetch: () => Promise.resolve(aProgram()) });
  expect(await file.standing()).toBe('absent');
  await file.download(quiet, never);
  expect((await before.keys()).map(({ url }) => url)).toEqual([grammarUrl]);
});

test('it can be removed', async () => {
  const file = createGrammarFile({
    caches: fakeCaches(),
    fetch: () => Promise.resolve(aProgram()),
  });
  await file.download(quiet, never);
  await file.remove();
  expect(await file.standing()).toBe('absent');
  expect(await file.read()).toBeUndefined();
});

test('a browser that keeps no files is told as such', async () => {
  const file = createGrammarFile({ caches: undefined, fetch: () => Promise.resolve(aProgram()) });
  expect(await file.standing()).toBe('impossible');
});
