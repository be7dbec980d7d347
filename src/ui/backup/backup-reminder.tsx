import { createEffect, createResource, createSignal, onCleanup, Show } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { messageOf } from '../controls/message-of.ts';
import { counted } from '../controls/plural.ts';
import { noteFocus } from '../services/note-focus.ts';
import { useServices } from '../services/services.ts';
import { whenQuiet } from '../services/when-quiet.ts';
import { backupNeed } from './backup-need.ts';
import type { BackupNeed } from './backup-need.ts';
import { backupRecord, changeBackupRecord } from './backup-record.ts';

const days = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' });

const needInWords = ({ attempts, lastSavedAt }: BackupNeed): string =>
  lastSavedAt === null
    ? `${counted(attempts, 'finished attempt is', 'finished attempts are')} in no backup that this browser knows of.`
    : `${counted(attempts, 'attempt has', 'attempts have')} been finished since the last backup, on ${days.format(lastSavedAt)}.`;

/** With the statistics' own code, which only this needs on the page. */
const fetchSaving = () =>
  import('./save-backup.ts').catch((error: unknown) => {
    throw new Error(
      'The part of this app that makes backups could not be loaded. Check your connection and try again.',
      { cause: error },
    );
  });

type BackupReminderProps = { readonly store: AttemptStore };

/** Reminds of a backup when one is worth the while, and makes it. Otherwise nothing. */
export const BackupReminder = (props: BackupReminderProps) => {
  const { wallClock } = useServices();
  const [need, { refetch }] = createResource(async () => {
    // Nobody waits for it.
    await whenQuiet();
    // Nor do newcomers fetch the statistics for it.
    if ((await props.store.standing()).lastFinished === undefined) return null;
    const { series } = await (await props.store.progress()).totals();
    return backupNeed(series, backupRecord(), wallClock.now());
  });
  createEffect(() => onCleanup(props.store.watchAttempts(() => void refetch())));
  // By its state: that the statistics cannot be read is told where they are shown.
  const known = () =>
    need.state === 'ready' || need.state === 'refreshing' ? (need.latest ?? null) : null;
  const [isBusy, setBusy] = createSignal(false);
  const [answer, setAnswer] = createSignal('');
  const [isSettled, setSettled] = createSignal(false);
  let heading: HTMLHeadingElement | undefined;

  /** The buttons go with what they asked for. */
  const settle = (sentence: string): void => {
    setSettled(true);
    setAnswer(sentence);
  };
  const save = async (): Promise<void> => {
    if (isBusy()) return;
    const isUntouched = noteFocus();
    setBusy(true);
    setAnswer('');
    try {
      const backups = await (await props.store.progress()).backups();
      if (backups === null) return;
      const { saveBackup } = await fetchSaving();
      settle(`${await saveBackup(backups, wallClock.now())} Keep it in another place too.`);
      if (isUntouched()) heading?.focus();
    } catch (error) {
      setAnswer(`The backup could not be made. ${messageOf(error)}`);
    } finally {
      setBusy(false);
    }
  };
  const putOff = (): void => {
    changeBackupRecord({ putOffAt: wallClock.now() });
    settle('You will be reminded in a week. In the settings, a backup can be saved at any time.');
    heading?.focus();
  };
  return (
    <Show when={isSettled() || known() !== null}>
      <section class="panel glance-entry at-foot" aria-labelledby="backup-reminder">
        <div>
          <h2
            ref={(element) => (heading = element)}
            id="backup-reminder"
            class="glance-label"
            tabindex="-1"
          >
            Backup
          </h2>
          <Show when={!isSettled() && known()}>
            {(worth) => (
              <p>
                <strong>{needInWords(worth())}</strong> Until you save one, everything is only in
                this browser, on this device.
              </p>
            )}
          </Show>
          <p role="status">{isBusy() ? 'Working…' : answer()}</p>
        </div>
        <Show when={!isSettled()}>
          <div class="button-row">
            <button
              type="button"
              class="button"
              aria-disabled={isBusy()}
              onClick={() => void save()}
            >
              Save a backup
            </button>
            <button type="button" class="button" data-weight="quiet" onClick={putOff}>
              Not now
            </button>
          </div>
        </Show>
      </section>
    </Show>
  );
};
