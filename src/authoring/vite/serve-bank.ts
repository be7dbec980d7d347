import { relative, sep } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import type { SectionBank } from '../../bank/item.ts';
import {
  bankMendedEvent,
  bankReadEvent,
  catalogChangedEvent,
  sectionChangedEvent,
} from './bank-events.ts';
import type { SectionChanged } from './bank-events.ts';
import { faultError } from './fault-error.ts';
import { createLiveBank } from './live-bank.ts';
import type { LiveBank } from './live-bank.ts';
import { virtualModules } from './virtual-modules.ts';

/** An editor may write one file in several steps, and a branch be changed in hundreds. */
const settleMs = 50;

const same = (a: unknown, b: unknown): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

/** Whether two states of a section hold the same; sets that were not compiled again are not looked into. */
const sameSection = (a: SectionBank, b: SectionBank | undefined): boolean =>
  a.sets.length === b?.sets.length && a.sets.every((set, index) => same(set, b.sets[index]));

/** The bank of a development server. */
export type BankServer = { readonly current: () => Promise<LiveBank> };

/**
 * Keeps the page in step with the files of the bank: a fault shows all faults in the overlay; once mended, the overlay goes
 * away and each changed section is sent as `bank:section`. A changed format reloads the page.
 */
export const serveBank = (server: ViteDevServer, bankDir: string): BankServer => {
  const { hot, moduleGraph } = server.environments.client;
  const bank = createLiveBank(bankDir);
  let reading: Promise<LiveBank> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let working = Promise.resolve();
  const changedPaths = new Set<string>();
  let movedFolders = false;

  // Read when first asked for, so that a server which nobody asks (Vitest's) does not compile the bank.
  const current = (): Promise<LiveBank> => (reading ??= bank.read());

  const overlay = ({ faults }: LiveBank): ErrorPayload => ({
    type: 'error',
    err: faultError(faults, bankDir),
  });

  const forgetModules = (): void => {
    for (const name of virtualModules) {
      const module = moduleGraph.getModuleById(`\0${name}`);
      if (module !== undefined) moduleGraph.invalidateModule(module);
    }
  };

  const announce = (before: LiveBank, after: LiveBank): void => {
    if (after.faults.length > 0) {
      hot.send(overlay(after));
      return;
    }
    forgetModules();
    if (before.faults.length > 0) hot.send(bankMendedEvent, null);
    for (const bank of after.bank.sections) {
      const { section } = bank;
      const changed: SectionChanged = { section, bank };
      const earlier = before.bank.sections.find((each) => each.section === section);
      if (!sameSection(bank, earlier)) hot.send(sectionChangedEvent, changed);
    }
    const { catalog } = after.bank;
    if (!same(before.bank.catalog, catalog)) hot.send(catalogChangedEvent, catalog);
    if (!same(before.bank.formats, after.bank.formats)) hot.send({ type: 'full-reload' });
  };

  const reread = async (): Promise<void> => {
    const before = await current();
    const changed = movedFolders ? undefined : [...changedPaths];
    changedPaths.clear();
    movedFolders = false;
    const after = await bank.read(changed);
    reading = Promise.resolve(after);
    announce(before, after);
    hot.send(bankReadEvent, null);
  };

  const reportFailure = (error: unknown): void => {
    reading = null;
    movedFolders = true;
    server.config.logger.error(`The question bank could not be read: ${String(error)}`);
  };

  server.watcher.add(bankDir);
  server.watcher.on('all', (event, path) => {
    if (!path.startsWith(bankDir + sep)) return;
    if (event.endsWith('Dir')) movedFolders = true;
    else changedPaths.add(relative(bankDir, path).split(sep).join('/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One after the other: a slow reading of an old state must not be announced after a newer one.
      working = working.then(reread).catch(reportFailure);
    }, settleMs);
  });
  hot.on('vite:client:connect', (_data, client) => {
    void current()
      .then((live) => live.faults.length > 0 && client.send(overlay(live)))
      .catch(reportFailure);
  });
  return { current };
};
