import { cleanup, fireEvent, render, screen, within } from '@solidjs/testing-library';
import { afterEach, expect, test } from 'vitest';
import type { GrammarParts } from '../../../../src/ui/essay/grammar/create-grammar-check.ts';
import { readEssayLanguage } from '../../../../src/ui/essay/language/essay-language.ts';
import { LanguageHints } from '../../../../src/ui/essay/language/language-hints.tsx';

afterEach(cleanup);

const text = 'The bill was passed by the the House. In order to win it were kept.';

const readHere = async (wanted: string) => readEssayLanguage(wanted);

/** A checker that is downloaded at once and finds `were`; unless overridden. */
const someGrammar = (overrides: Partial<GrammarParts['file']> = {}): GrammarParts => {
  let isKept = false;
  return {
    file: {
      standing: async () => (isKept ? 'kept' : 'absent'),
      download: async (onShare) => {
        onShare(0.5);
        isKept = true;
      },
      read: async () => (isKept ? new Blob(['program']) : undefined),
      remove: async () => {
        isKept = false;
      },
      ...overrides,
    },
    start: () => ({
      check: async () => {
        const start = text.indexOf('were');
        const hint = 'Perhaps “was” is meant.';
        return [{ kind: 'grammar', start, end: start + 4, text: 'were', hint, instead: ['was'] }];
      },
      stop: () => undefined,
    }),
  };
};

const show = async (grammar = someGrammar()): Promise<void> => {
  Element.prototype.scrollIntoView = () => undefined;
  render(() => <LanguageHints text={text} grammar={grammar} readLanguage={readHere} />);
  await screen.findByRole('heading', { name: 'Hints in the text' });
};

const press = (name: RegExp | string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

test('each hint leads to its place in the text, and back', async () => {
  await show();
  press(/^3\. Wordy or stiff/u);
  const number = screen.getByRole('button', { name: 'Hint 3: Wordy or stiff' });
  expect(document.activeElement).toBe(number);
  expect(document.querySelector('mark[data-current]')?.textContent).toBe('In order to');
  fireEvent.click(screen.getByRole('button', { name: 'Hint 1: Passive' }));
  expect(document.activeElement?.textContent).toContain('“was passed”');
});

test('the text is whole between its numbers', async () => {
  await show();
  const shown = document.querySelector('.marked-text')?.cloneNode(true) as Element;
  for (const number of shown.querySelectorAll('button')) number.remove();
  expect(shown.textContent).toBe(text);
});

test('the grammar checker is fetched only when asked for, and adds its findings to the list', async () => {
  await show();
  expect(screen.getByText(/sent nowhere/u)).toBeDefined();
  press('Download and check');
  await screen.findByText(/found 1 place/u);
  const list = within(screen.getByRole('list'));
  expect(list.getByRole('button', { name: /Grammar and spelling “were”/u })).toBeDefined();
  expect(list.getByText(/Perhaps “was”\.$/u)).toBeDefined();
});

test('the grammar checker can be removed in the same place', async () => {
  await show();
  press('Download and check');
  await screen.findByText(/found 1 place/u);
  press('Remove the grammar checker');
  await screen.findByRole('button', { name: 'Download and check' });
  expect(screen.queryByRole('button', { name: /“were”/u })).toBeNull();
});

test('the panel keeps the focus of a button that goes, and says what was done', async () => {
  await show();
  const heading = screen.getByRole('heading', { name: 'Grammar and spelling' });
  screen.getByRole('button', { name: 'Download and check' }).focus();
  press('Download and check');
  expect(document.activeElement).toBe(heading);
  expect(screen.getByRole('status').textContent).toBe('Downloading the grammar checker…');
  await screen.findByText(/found 1 place/u);
  screen.getByRole('button', { name: 'Remove the grammar checker' }).focus();
  press('Remove the grammar checker');
  await screen.findByRole('button', { name: 'Download and check' });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByRole('status').textContent).toBe('The grammar checker has been removed.');
});

test('who has gone on reading while the checker is fetched is left there', async () => {
  await show();
  press('Download and check');
  await screen.findByText(/found 1 place/u);
  expect(document.activeElement).toBe(document.body);
});

test('a download that fails says why and can be tried again', async () => {
  await show(
    someGrammar({ download: () => Promise.reject(new Error('The download did not arrive.')) }),
  );
  press('Download and check');
  expect((await screen.findByRole('alert')).textContent).toBe('The download did not arrive.');
  expect(screen.getByRole('button', { name: 'Download and check' })).toBeDefined();
});

test('a download can be stopped, and says nothing of it', async () => {
  const stoppable: GrammarParts['file']['download'] = (onShare, signal) => {
    onShare(0.3);
    return new Promise((_, reject) => {
      signal.addEventListener('abort', () => reject(new Error('aborted')));
    });
  };
  await show(someGrammar({ download: stoppable }));
  press('Download and check');
  expect(await screen.findByText(/30%/u)).toBeDefined();
  press('Stop the download');
  await screen.findByRole('button', { name: 'Download and check' });
  expect(screen.queryByRole('alert')).toBeNull();
});
