import { createContext, useContext } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { BankCatalog } from '../../bank/catalog.ts';
import type { SectionBank } from '../../bank/item.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { OfferedFormat } from '../../exam/exam-format.ts';
import type { AttemptId } from '../../exam/attempt.ts';
import type { AskedAhead } from '../../storage/ask-ahead.ts';
import type { OfflineState } from './offline.ts';
import type { Clock } from '../../shared/clock.ts';

/** What pages need from outside themselves; built once by the composition root, replaced by tests. */
export type Services = {
  readonly loadFormats: () => Promise<readonly OfferedFormat[]>;
  readonly loadSection: Readonly<Record<SectionKind, () => Promise<SectionBank>>>;
  /** Every question without its text: what pages count and find questions by. */
  readonly loadCatalog: () => Promise<BankCatalog>;
  /** The sections whose questions were mended since the page was opened. Only the development server has any. */
  readonly mendedSections: Accessor<readonly SectionBank[]>;
  /** Whether the app can be used without a network; resolves once that is known. */
  readonly offline: Promise<OfflineState>;
  /** What was asked of the browser for this attempt before the app was there. Once: it does not stay true. */
  readonly takeAskedAhead: (attemptId: AttemptId) => AskedAhead | undefined;
  readonly wallClock: Clock;
  /** Milliseconds since the page was opened; does not follow changes of the device's clock. */
  readonly uptimeMs: () => number;
};

export const ServicesContext = createContext<Services>();

export const useServices = (): Services => {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('no ServicesContext.Provider above this component');
  return services;
};
