import { join } from 'node:path';
import { textHash } from '../../shared/text-hash.ts';
import { html } from './html.ts';
import type { Html, HtmlValue } from './html.ts';

/** Where the preview is served, and what it shows. */
export type Place = {
  /** The address that the development server's own begin with; ends with a slash. */
  readonly base: string;
  /** The absolute path of the bank's folder. */
  readonly bankDir: string;
};

export const previewPath = 'dev/bank';

export const listHref = ({ base }: Place): string => `${base}${previewPath}`;
export const figuresHref = (place: Place): string => `${listHref(place)}?view=figures`;
export const fileHref = (place: Place, file: string): string =>
  `${listHref(place)}?file=${encodeURIComponent(file)}`;

/** A link by which the development server opens a file in the author's editor. */
export const editorLink = (
  { base, bankDir }: Place,
  file: string,
  line: number,
  words: HtmlValue,
): Html => {
  const target = encodeURIComponent(`${join(bankDir, file)}:${line}`);
  return html`<a href="${base}__open-in-editor?file=${target}" data-editor="${file}:${line}"
    >${words}</a
  >`;
};

/**
 * A piece of a page that is replaced by itself when it has changed. By its version the script of the page knows: two parts
 * with one id and one version are the same.
 */
export const part = (
  id: string,
  tag: 'article' | 'section' | 'header',
  className: string,
  body: Html,
  version = textHash(body.html),
): Html => ({
  html: `<${tag} id="${id}" class="${className}" data-version="${version}">${body.html}</${tag}>`,
});

/** A message with what stands in its backticks as code. */
export const message = (words: string): Html =>
  html`${words.split('`').map((piece, index) => (index % 2 === 1 ? html`<code>${piece}</code>` : piece))}`;

export const counted = (count: number, noun: string): string =>
  `${count} ${noun}${count === 1 ? '' : 's'}`;
