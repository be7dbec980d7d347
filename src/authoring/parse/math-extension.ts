import type { TokenizerAndRendererExtension } from 'marked';
import temml from 'temml';
import { escapeHtml } from './escape-html.ts';

/** A formula as MathML. Throws temml's ParseError where it cannot be rendered. */
export const renderMath = (tex: string, display: boolean): string =>
  temml.renderToString(tex, { displayMode: display, throwOnError: true });

/** Formulas in LaTeX, `$…$` in a line and `$$…$$` by themselves, rendered at build time; for files that say `math: true`. */
export const mathExtension: TokenizerAndRendererExtension = {
  name: 'math',
  level: 'inline',
  start: (source) => source.indexOf('$'),
  tokenizer(source) {
    const display = /^\$\$((?:\\.|[^$\\])+)\$\$/u.exec(source);
    const found = display ?? /^\$(?![\s$])((?:\\.|[^$\\])+?)(?<!\s)\$/u.exec(source);
    if (found === null) return undefined;
    return { type: 'math', raw: found[0], tex: (found[1] ?? '').trim(), display: display !== null };
  },
  renderer(token) {
    try {
      return renderMath(String(token['tex']), token['display'] === true);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ParseError') throw error;
      // Reported as a fault by checkMarkdown, which stops the build; shown as written until then.
      return escapeHtml(token.raw);
    }
  },
};
