import { PassageId } from '../../bank/item.ts';
import type { ItemSet, SectionBank } from '../../bank/item.ts';
import { sectionKinds } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';
import { curlQuotes } from '../parse/curl-quotes.ts';
import { compileItem } from './compile-item.ts';
import { collectLinks } from './links.ts';
import type { Links } from './links.ts';

/** Compiles one set without faults; `links` are those of the whole bank. */
export type CompileSet = (set: AuthoredSet, links: Links) => ItemSet;

export const compileSet: CompileSet = (set, links) => {
  const title = curlQuotes(set.title);
  return {
    id: set.id,
    title,
    topic: set.topic,
    passage:
      set.passage === null ? null : { id: PassageId.parse(set.id), title, html: set.passage.html },
    items: set.items.map((item) => compileItem(item, set, links)),
  };
};

/**
 * Compiles each set once: a set that is given again is compiled anew only where another file has changed its links, the one
 * thing in a compiled set that does not come from its own file.
 */
export const rememberCompiled = (compile: CompileSet = compileSet): CompileSet => {
  const known = new WeakMap<AuthoredSet, { readonly linked: string; readonly compiled: ItemSet }>();
  return (set, links) => {
    const linked = set.items.map(({ id }) => links.get(id)?.join(' ') ?? '').join('\n');
    const earlier = known.get(set);
    if (earlier?.linked === linked) return earlier.compiled;
    const compiled = compile(set, links);
    known.set(set, { linked, compiled });
    return compiled;
  };
};

/** One bank for each section, in the order of `sectionKinds`, be it empty. Takes sets without faults. */
export const compileSections = (
  sets: readonly AuthoredSet[],
  compile: CompileSet = compileSet,
): readonly SectionBank[] => {
  const links = collectLinks(sets);
  return sectionKinds.map((section) => ({
    section,
    sets: sets.filter((set) => set.section === section).map((set) => compile(set, links)),
  }));
};
