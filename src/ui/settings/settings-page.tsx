import { createSignal, Show } from 'solid-js';
import { changePreferences } from '../preferences/preferences.ts';
import type { Preferences } from '../preferences/preferences.ts';
import { StoreGate } from '../services/store-gate.tsx';
import { SiteLayout } from '../shell/site-layout.tsx';
import { Appearance } from './appearance.tsx';
import { KeepBackup } from './keep-backup.tsx';
import { KeySettings } from './key-settings.tsx';
import { MakeStatistics } from './make-statistics.tsx';
import { OfflineUse } from './offline-use.tsx';
import './settings.css';
import { StorageOnDevice } from './storage-on-device.tsx';

/** What holds for this browser, whatever the attempt. */
export const SettingsPage = () => {
  const [isKept, setKept] = createSignal(true);
  const change = (changed: Partial<Preferences>): void => {
    setKept(changePreferences(changed));
  };
  return (
    <SiteLayout
      title="Settings"
      lead={<p>These apply to this browser and take effect immediately.</p>}
    >
      <div role="status">
        <Show when={!isKept()}>
          <p class="notice">
            This browser does not save settings, so what you choose here lasts only until the page
            is closed.
          </p>
        </Show>
      </div>
      <Appearance onChange={change} />
      <KeySettings onChange={change} />
      <StoreGate>
        {(store) => (
          <>
            <StorageOnDevice />
            <Show when={store.keptIn === 'device'}>
              <KeepBackup store={store} />
              <MakeStatistics store={store} />
            </Show>
          </>
        )}
      </StoreGate>
      <OfflineUse />
    </SiteLayout>
  );
};
