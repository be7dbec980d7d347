/** How long the text of `box` would be after the input that is about to happen, in UTF-16 code units as `value.length` counts. */
export const lengthAfterInput = (box: HTMLTextAreaElement, event: InputEvent): number => {
  const inserted =
    event.data ??
    event.dataTransfer?.getData('text/plain') ??
    (event.inputType === 'insertLineBreak' || event.inputType === 'insertParagraph' ? '\n' : '');
  // A textarea keeps every line break as one character, whatever the clipboard had.
  const added = inserted.replaceAll('\r\n', '\n').length;
  const replaced = box.selectionEnd - box.selectionStart;
  return event.inputType.startsWith('insert') ? box.value.length - replaced + added : 0;
};
