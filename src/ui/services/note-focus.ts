/** Notes where the focus is. Asked later, tells whether nobody has moved it on meanwhile: it is still there, or nowhere. */
export const noteFocus = (): (() => boolean) => {
  const { activeElement, body } = document;
  return () => [activeElement, body].includes(document.activeElement);
};
