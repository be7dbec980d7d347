import { keepPlace } from './keep-place.ts';
import { updateParts } from './part-versions.ts';

/** The script of `/dev/bank`: follows the files as they are saved, filters as one types, and opens the editor. */

const main = document.querySelector('main');
const told = document.getElementById('told');
const viewKey = 'bank-preview-view';

const tell = (words: string): void => {
  if (told !== null) told.textContent = words;
};

const time = (): string =>
  new Date(performance.timeOrigin + performance.now()).toLocaleTimeString();

let latest = 0;

const counts = (): string => document.getElementById('file-counts')?.textContent?.trim() ?? '';

/**
 * Fetches the page at `address`, shows what of it is new, and tells so. An answer that a later request has overtaken is
 * dropped.
 */
const show = async (address: string, words: () => string): Promise<void> => {
  const own = (latest += 1);
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
    const freshMain = fresh.querySelector('main');
    if (own !== latest || main === null || freshMain === null) return;
    document.title = fresh.title;
    keepPlace(main, () => {
      updateParts(main, freshMain);
      restoreView();
      tell(words());
    });
  } catch (error) {
    tell(`The page could not be refreshed (${String(error)}). Is the development server running?`);
  }
};

const refresh = (): Promise<void> =>
  show(location.href, () => `Refreshed at ${time()}. ${counts()}`);

const restoreView = (): void => {
  const chosen = document.getElementById(`as-${sessionStorage.getItem(viewKey) ?? 'reviewer'}`);
  if (chosen instanceof HTMLInputElement) chosen.checked = true;
};

const filter = async (form: HTMLFormElement): Promise<void> => {
  const fields = [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const query = new URLSearchParams(fields).toString();
  const address = query === '' ? location.pathname : `${location.pathname}?${query}`;
  history.replaceState(null, '', address);
  await show(address, counts);
};

const openEditor = async (link: HTMLAnchorElement): Promise<void> => {
  const response = await fetch(link.href);
  tell(
    response.ok
      ? `Your editor was asked to open ${link.dataset['editor']}. If nothing opens, set the environment variable LAUNCH_EDITOR to its command.`
      : `The editor could not be opened (${response.status}).`,
  );
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[data-editor]') : null;
  if (!(link instanceof HTMLAnchorElement) || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  openEditor(link).catch((error: unknown) =>
    tell(`The editor could not be opened (${String(error)}).`),
  );
});

document.addEventListener('input', ({ target }) => {
  if (!(target instanceof HTMLElement)) return;
  const form = target.closest<HTMLFormElement>('form.filter');
  if (form !== null) void filter(form);
  else if (target instanceof HTMLInputElement && target.name === 'view')
    sessionStorage.setItem(viewKey, target.value);
});

document.addEventListener('submit', (event) => {
  if (!(event.target instanceof HTMLFormElement)) return;
  event.preventDefault();
  void filter(event.target);
});

restoreView();
import.meta.hot?.on('bank:read', () => void refresh());
