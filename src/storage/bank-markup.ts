import type { Item } from '../bank/item.ts';
import type { FormSection } from '../exam/exam-form.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The elements that markdown is rendered to, and those of MathML, with the attributes that they are given. */
const textElements = words(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr li ol p pre strong sup table tbody td th thead tr u ul',
);
const textAttributes = words('align class data-mark data-mark-number href rel start target title');
const mathElements = words(
  'math menclose merror mfrac mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover',
);
const mathStyle = /^(?:(?:border|color|display|margin|math-depth|padding)[a-z-]*:[^;:()]+;)*$/u;
/** Those of code and of formulas. One of the app's own could take a text out of its place, and over the page. */
const bankClass =
  /^(?:(?:chr|ff|language|longdiv|phasor|tml|wbk)-.+|actuarial|circle-pad|downstrike|mathcal|mathscr|menclose|sout|special-fraction|textcircle|upstrike)$/u;

const isAttributeOfBank = (element: string, name: string, value: string): boolean => {
  if (name === 'class') return value.split(' ').every((each) => bankClass.test(each));
  if (name === 'href') return element === 'a' && /^https?:\/\//u.test(value);
  if (!mathElements.has(element)) return textAttributes.has(name);
  return name === 'style' ? mathStyle.test(value) : !name.startsWith('on');
};

const tag = /<\/?(?<element>[a-z][a-z0-9]*)(?<attributes>(?: [a-z-]+(?:="[^"<>]*")?)*) ?\/?>/gu;
const attribute = / (?<name>[a-z-]+)(?:="(?<value>[^"]*)")?/gu;

/** Whether a text is such HTML as the question bank is rendered to, and nothing that runs, loads, covers or leads elsewhere. */
export const isBankMarkup = (html: string): boolean =>
  !html
    .replaceAll(tag, (whole, element: string, attributes: string) => {
      const isKnown = textElements.has(element) || mathElements.has(element);
      const given = [...attributes.matchAll(attribute)];
      return isKnown &&
        given.every(([, name = '', value = '']) => isAttributeOfBank(element, name, value))
        ? ''
        : whole;
    })
    .includes('<');

const markupOf = (item: Item): readonly string[] => {
  switch (item.kind) {
    case 'choice':
      return [
        item.stem,
        item.source,
        ...item.options.flatMap(({ html, rationale }) => [html, rationale]),
      ];
    case 'scale':
      return [item.stem, ...item.options.map(({ html }) => html)];
    case 'examples':
      return [item.stem];
    case 'essay':
      return [
        item.stem,
        item.inFavor,
        item.against,
        ...item.samples.flatMap(({ text, notes }) => [text, notes]),
      ];
    default:
      throw new Error(`unknown item ${JSON.stringify(item satisfies never)}`);
  }
};

/** Whether all that a form shows could have come from the bank. */
export const isFormOfBank = (form: FormSection): boolean =>
  form.passages.every(({ html }) => isBankMarkup(html)) &&
  form.entries.every(({ item }) => markupOf(item).every(isBankMarkup));
