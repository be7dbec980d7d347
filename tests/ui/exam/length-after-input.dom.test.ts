import { describe, expect, it } from 'vitest';
import { lengthAfterInput } from '../../../src/ui/exam/length-after-input.ts';

const aBox = (value: string, from = value.length, to = from): HTMLTextAreaElement => {
  const box = document.createElement('textarea');
  box.value = value;
  box.setSelectionRange(from, to);
  return box;
};

const input = (inputType: string, data: string | null): InputEvent =>
  new InputEvent('beforeinput', { inputType, data });

describe('the length of a text after an input', () => {
  it('adds what is typed', () => {
    expect(lengthAfterInput(aBox('abc'), input('insertText', 'd'))).toBe(4);
  });

  it('takes away what is replaced', () => {
    expect(lengthAfterInput(aBox('abcdef', 1, 4), input('insertText', 'x'))).toBe(4);
  });

  it('counts a line break as one', () => {
    expect(lengthAfterInput(aBox('abc'), input('insertLineBreak', null))).toBe(4);
    expect(lengthAfterInput(aBox('abc'), input('insertFromPaste', 'd\r\ne'))).toBe(6);
  });

  it('lets every deletion through', () => {
    expect(lengthAfterInput(aBox('abc'), input('deleteContentBackward', null))).toBe(0);
  });
});
