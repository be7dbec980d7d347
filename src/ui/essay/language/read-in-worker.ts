import type { EssayLanguage } from './essay-language.ts';

/** Figures and hints on the language of an essay, made apart from the page. Rejects with an Error where that cannot be loaded. */
export const readInWorker = async (text: string): Promise<EssayLanguage> => {
  const worker = new Worker(new URL('language-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', (event: MessageEvent<EssayLanguage>) =>
        resolve(event.data),
      );
      worker.addEventListener('error', (event) =>
        reject(new Error('the hints could not be made', { cause: event })),
      );
      worker.postMessage(text);
    });
  } finally {
    worker.terminate();
  }
};
