import { PassageId } from '../../bank/item.ts';
import type { ItemSet, SectionBank } from '../../bank/item.ts';
import { sectionKinds } from '../../bank/taxonomy.ts';
import type { AuthoredSet } from '../authored.ts';
import { compileItem } from './compile-item.ts';
import { collectLinks } from './links.ts';
import type { Links } from './links.ts';

const compileSet = (set: AuthoredSet, links: Links): ItemSet => ({
  id: set.id,
  title: set.title,
  topic: set.topic,
  passage:
    set.passage === null
      ? null
      : { id: PassageId.parse(set.id), title: set.title, html: set.passage.html },
  items: set.items.map((item) => compileItem(item, set, links)),
});

/** One bank for each section, in the order of `sectionKinds`, be it empty. Takes sets without faults. */
export const compileSections = (sets: readonly AuthoredSet[]): readonly SectionBank[] => {
  const links = collectLinks(sets);
  return sectionKinds.map((section) => ({
    section,
    sets: sets.filter((set) => set.section === section).map((set) => compileSet(set, links)),
  }));
};
