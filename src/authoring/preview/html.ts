import { escapeHtml } from '../parse/escape-html.ts';

/** Markup that may stand in a page as it is. */
export type Html = { readonly html: string };

/** What may stand in a template: text is escaped, markup is not, null is nothing, and a list is its entries one after the other. */
export type HtmlValue = Html | string | number | null | readonly HtmlValue[];

const text = (value: HtmlValue): string => {
  if (value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(text).join('');
};

/** A template of HTML; also within the quotes of an attribute. */
export const html = (parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html => ({
  html: parts.map((part, index) => part + text(values[index] ?? null)).join(''),
});

/** Markup that the compiler made of markdown, in which raw HTML is refused. */
export const compiled = (markup: string): Html => ({ html: markup });
