import { createSignal } from 'solid-js';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import type { Backups } from '../../storage/backup.ts';
import { saveBackup } from '../backup/save-backup.ts';
import { messageOf } from '../controls/message-of.ts';
import { useServices } from '../services/services.ts';
import { restoredInWords } from './record-words.ts';
import { takeOverSettings } from './take-over-settings.ts';

type KeepBackupProps = { readonly store: AttemptStore };

/** Everything in one file: to keep, or to take to another device. */
export const KeepBackup = (props: KeepBackupProps) => {
  const { wallClock } = useServices();
  const [busy, setBusy] = createSignal(false);
  const [withSettings, setWithSettings] = createSignal(false);
  const [answer, setAnswer] = createSignal('');
  let chooser!: HTMLInputElement;

  const withBackups = async (work: (backups: Backups) => Promise<string>): Promise<void> => {
    if (busy()) return;
    setBusy(true);
    setAnswer('');
    try {
      const backups = await (await props.store.progress()).backups();
      if (backups !== null) setAnswer(await work(backups));
    } catch (error) {
      setAnswer(messageOf(error));
    } finally {
      setBusy(false);
    }
  };

  const save = () => withBackups((backups) => saveBackup(backups, wallClock.now()));

  const restore = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const isWanted = withSettings();
    await withBackups(async (backups) => {
      const outcome = await backups.restore(await file.text());
      // Last: whatever is wrong with the settings, the attempts are restored.
      const taken = isWanted && outcome.restored ? takeOverSettings(outcome.settings) : null;
      return restoredInWords(outcome, taken);
    });
  };

  return (
    <section class="stack" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p class="prose">
        One file with all attempts, answers, essays, notes, bookmarks, and the settings of this
        browser. Restored here or in another browser, it adds what is missing there; nothing is
        replaced by something older. Keep the file where nobody else can read it.
      </p>
      <label class="check-row">
        <input
          type="checkbox"
          checked={withSettings()}
          onChange={(event) => setWithSettings(event.currentTarget.checked)}
        />
        <span>
          Use the backup’s settings too when it is restored
          <br />
          <span class="soft small">
            How the pages look, the keys, the time and aids for an attempt, your last drill choices,
            and the assumptions for the estimated scale: those in the backup then replace the ones
            here. Otherwise, the ones here stay.
          </span>
        </span>
      </label>
      <div class="button-row">
        <button type="button" class="button" aria-disabled={busy()} onClick={() => void save()}>
          Save a backup
        </button>
        <button
          type="button"
          class="button"
          aria-disabled={busy()}
          onClick={() => !busy() && chooser.click()}
        >
          Restore a backup…
        </button>
      </div>
      <input
        ref={(element) => (chooser = element)}
        type="file"
        accept=".json,application/json"
        aria-label="Backup to restore"
        hidden
        onChange={(event) => {
          const input = event.currentTarget;
          void restore(input.files?.[0]);
          // So that the same file can be chosen again.
          input.value = '';
        }}
      />
      <p role="status">{busy() ? 'Working…' : answer()}</p>
    </section>
  );
};
