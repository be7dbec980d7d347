import type { BankCatalog } from '../../bank/catalog.ts';
import type { SectionBank } from '../../bank/item.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';

/** What the development server tells the page. */
export type SectionChanged = { readonly section: SectionKind; readonly bank: SectionBank };

/** A section's content was changed and is sound; `data` holds all of it. */
export const sectionChangedEvent = 'bank:section';

/** The questions of the bank are others, or of another kind; the data are their catalog. */
export const catalogChangedEvent = 'bank:catalog';

/** The last fault was mended; the overlay that shows the faults of the bank goes away. */
export const bankMendedEvent = 'bank:mended';

/** The files of the bank were read again, whatever was found in them; the preview shows them as they are now. */
export const bankReadEvent = 'bank:read';

declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    'bank:section': SectionChanged;
    'bank:catalog': BankCatalog;
    'bank:mended': null;
    'bank:read': null;
  }
}
