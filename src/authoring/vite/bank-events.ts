import type { SectionBank } from '../../bank/item.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';

/** What the development server tells the page. */
export type SectionChanged = { readonly section: SectionKind; readonly bank: SectionBank };

/** A section's content was changed and is sound; `data` holds all of it. */
export const sectionChangedEvent = 'bank:section';

/** The last fault was mended; the overlay that shows the faults of the bank goes away. */
export const bankMendedEvent = 'bank:mended';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'bank:section': SectionChanged;
    'bank:mended': null;
  }
}
