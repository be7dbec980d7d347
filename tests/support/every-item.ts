import type { IsInBank } from '../../src/storage/progress-store.ts';

/** Of a bank that has every question that was ever asked. */
export const everyItem: IsInBank = () => true;
