import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import { messageOf } from '../../controls/message-of.ts';
import type { Finding } from '../language/finding.ts';
import { createGrammarFile } from './grammar-file.ts';
import type { GrammarFile } from './grammar-file.ts';
import { startChecker } from './start-checker.ts';
import type { Checker } from './start-checker.ts';

export type GrammarState =
  | { readonly at: 'looking' }
  | { readonly at: 'impossible' }
  | { readonly at: 'absent'; readonly problem: string | null; readonly isRemoved: boolean }
  | { readonly at: 'downloading'; readonly share: number }
  | { readonly at: 'kept'; readonly problem: string | null }
  | { readonly at: 'checking' }
  | { readonly at: 'checked'; readonly findings: readonly Finding[] };

export type GrammarCheck = {
  readonly state: Accessor<GrammarState>;
  /** Fetches the checker, then checks. */
  readonly download: () => Promise<void>;
  readonly cancel: () => void;
  readonly check: () => Promise<void>;
  readonly remove: () => Promise<void>;
};

/** What the check needs from the browser; replaced by tests. */
export type GrammarParts = {
  readonly file: GrammarFile;
  readonly start: (program: Blob) => Checker;
};

const browserParts = (): GrammarParts => ({ file: createGrammarFile(), start: startChecker });

/** The grammar check of one text: whether the checker is in this browser, its download, and what it found. */
export const createGrammarCheck = (
  text: Accessor<string>,
  { file, start }: GrammarParts = browserParts(),
): GrammarCheck => {
  const [state, setState] = createSignal<GrammarState>({ at: 'looking' });
  let checker: Checker | null = null;
  let downloading: AbortController | null = null;
  let isGone = false;

  const look = async (problem: string | null, isRemoved = false): Promise<void> => {
    const standing = await file.standing();
    setState(
      standing === 'impossible' ? { at: 'impossible' } : { at: standing, problem, isRemoved },
    );
  };
  const stop = (): void => {
    checker?.stop();
    checker = null;
  };
  const check = async (): Promise<void> => {
    setState({ at: 'checking' });
    try {
      const program = checker === null ? await file.read() : undefined;
      // It may have been removed in another tab, or the page left meanwhile.
      if (isGone || (checker === null && program === undefined)) return await look(null);
      if (program !== undefined) checker = start(program);
      setState({ at: 'checked', findings: (await checker?.check(text())) ?? [] });
    } catch (error) {
      stop();
      await look(messageOf(error));
    }
  };

  void look(null);
  onCleanup(() => {
    isGone = true;
    downloading?.abort();
    stop();
  });
  return {
    state,
    download: async () => {
      const download = new AbortController();
      downloading = download;
      setState({ at: 'downloading', share: 0 });
      try {
        await file.download((share) => setState({ at: 'downloading', share }), download.signal);
      } catch (error) {
        return await look(download.signal.aborted ? null : messageOf(error));
      }
      return await check();
    },
    cancel: () => downloading?.abort(),
    check,
    remove: async () => {
      stop();
      await file.remove();
      await look(null, true);
    },
  };
};
