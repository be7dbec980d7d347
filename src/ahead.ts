import type { AttemptId } from './exam/attempt.ts';
import { askAhead } from './storage/ask-ahead.ts';
import type { AskedAhead } from './storage/ask-ahead.ts';
import { readKept } from './ui/preferences/kept-json.ts';
import { preferencesKey, readLook, showLook } from './ui/preferences/look.ts';

/*
 * Stands in the page itself (.scripts/build/first-files.ts) and runs while the app is being fetched: the first paint has the
 * candidate's colors, and an exam opened by its address does not begin to ask for its rows once all of the app is there. In
 * development there is no such script, and the app does both when it comes to it.
 */

declare global {
  // eslint-disable-next-line no-var
  var askedAhead: AskedAhead | undefined;
}

// By itself, as the router is not there yet.
const attemptId = /^#\/exam\/(?<id>[\w-]+)/u.exec(location.hash)?.groups?.['id'];
if (attemptId !== undefined) {
  globalThis.askedAhead = askAhead(attemptId as AttemptId, globalThis);
}

// After it: reading what is kept of the look waits for the browser, which may open the database meanwhile.
showLook(readLook(readKept(preferencesKey)));
