import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { longestExamplesText, longestNote } from '../../../src/session/longest-texts.ts';
import { ExamplesBox } from '../../../src/ui/exam/examples-box.tsx';
import { NoteBox } from '../../../src/ui/exam/note-box.tsx';
import { anExamplesItem } from '../../support/item-builders.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});
afterEach(cleanup);

const showNote = (initialText: string, onWrite: (text: string) => boolean) =>
  render(() => <NoteBox initialText={initialText} onWrite={onWrite} />);
const showExamples = (initialText: string, onWrite: (text: string) => boolean) =>
  render(() => <ExamplesBox item={anExamplesItem()} initialText={initialText} onWrite={onWrite} />);

const boxes = [
  { name: 'a note', limit: longestNote, words: '5,000', show: showNote },
  { name: 'a list of examples', limit: longestExamplesText, words: '2,000', show: showExamples },
] as const;

const theBox = (): HTMLTextAreaElement => screen.getByRole('textbox');

/** Whether the browser may go on and put it in. */
const aboutTo = (inputType: string, data: string): boolean =>
  fireEvent(theBox(), new InputEvent('beforeinput', { inputType, data, cancelable: true }));

describe.each(boxes)('$name', ({ limit, words, show }) => {
  test('takes what fits', () => {
    const onWrite = vi.fn(() => true);
    show('', onWrite);
    expect(aboutTo('insertFromPaste', 'x'.repeat(limit))).toBe(true);
    fireEvent.input(theBox(), { target: { value: 'One' } });
    expect(onWrite).toHaveBeenLastCalledWith('One');
    expect(screen.queryByText(/so nothing was|is reached/u)).toBeNull();
  });

  test('refuses a paste that does not fit whole, and says by how much it is over', () => {
    show('One', () => true);
    expect(aboutTo('insertFromPaste', 'x'.repeat(limit))).toBe(false);
    expect(
      screen.getByText(
        `That would be 3 characters over the limit of ${words}, so nothing was pasted.`,
      ),
    ).toBeDefined();
    expect(aboutTo('insertText', 'x')).toBe(true);
    expect(screen.queryByText(/so nothing was/u)).toBeNull();
  });

  test('says that it is full', () => {
    show('x'.repeat(limit), () => true);
    expect(aboutTo('insertText', 'y')).toBe(false);
    expect(screen.getByText(`You have reached the limit of ${words} characters.`)).toBeDefined();
  });

  test('never shows what is not kept', () => {
    show('One', (text) => text.length <= limit);
    fireEvent.input(theBox(), { target: { value: 'Two' } });
    fireEvent.input(theBox(), { target: { value: 'x'.repeat(limit + 1) } });
    expect(theBox().value).toBe('Two');
    expect(screen.getByText(/so nothing was entered/u)).toBeDefined();
    fireEvent.input(theBox(), { target: { value: 'Three' } });
    expect(screen.queryByText(/so nothing was/u)).toBeNull();
  });
});
