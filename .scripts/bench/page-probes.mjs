// What runs inside the measured pages. Playwright sends these functions as text, so each stands by itself: nothing from outside.

/**
 * Installs `globalThis.bench`, the same in every page. A target is `{ selector, text, place }`: of the elements that match
 * and whose text begins so, the one at `place`.
 *
 * - `whenReady(target)` resolves once the target is painted and would take a click: with `appearedAt`, when it was in the
 *   document, and `readyAt`, after the frame that showed it; ms since navigation start.
 * - `ready` is that for `target`, watched from the start.
 * - `middleOf(target)`: where to click it, scrolled into view; null where it is not there, or covered.
 * - `paints`: for each click on a button or a radio the ms until what it changed was painted (see below).
 */
export const installProbes = (target) => {
  const find = ({ selector, text = '', place = 0 }) =>
    [...document.querySelectorAll(selector)].filter((element) =>
      element.textContent.trim().startsWith(text),
    )[place];

  const middleOf = (wanted) => {
    const element = find(wanted);
    if (element === undefined) return null;
    const isInView = ({ top, bottom }) => top >= 0 && bottom <= innerHeight;
    if (!isInView(element.getBoundingClientRect())) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
    }
    const { left, top, width, height } = element.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    return element.contains(document.elementFromPoint(middle.x, middle.y)) ? middle : null;
  };

  /** In a frame's callback: calls back once that frame is laid out, painted and handed over. */
  const afterThisFrame = (callback) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', callback, { once: true });
    port1.start();
    port2.postMessage(null);
  };

  const whenReady = (wanted) =>
    new Promise((resolve, reject) => {
      const observer = new MutationObserver(() => look());
      const look = () => {
        if (find(wanted) === undefined) return;
        observer.disconnect();
        const appearedAt = performance.now();
        const inFrame = () => {
          if (middleOf(wanted) === null) requestAnimationFrame(inFrame);
          else afterThisFrame(() => resolve({ appearedAt, readyAt: performance.now() }));
        };
        requestAnimationFrame(inFrame);
      };
      observer.observe(document, { childList: true, subtree: true });
      look();
      const { selector, text = '' } = wanted;
      const sentence = `No “${selector} ${text}” was usable within 20 s.`;
      setTimeout(() => reject(new Error(sentence)), 20_000);
    });

  /** What a click may change: the number of the question, and the option that is chosen. */
  const shown = () => {
    const question = document.querySelector('fieldset');
    const number = /Question (\d+) of/.exec(question?.textContent ?? '')?.[1];
    return `${number} ${question?.querySelector('input:checked')?.value}`;
  };

  // From the click itself, as the browser received it, to the end of the work for the first frame in which the change
  // stands. The first wait for a frame is in it; that for the screen after it is the same for every page and left out.
  const paints = [];
  let before = '';
  addEventListener('pointerdown', () => (before = shown()), { capture: true });
  addEventListener(
    'click',
    ({ target: clicked, timeStamp }) => {
      if (clicked.closest('button, input') === null) return;
      const inFrame = () => {
        if (shown() === before) requestAnimationFrame(inFrame);
        else afterThisFrame(() => paints.push(performance.now() - timeStamp));
      };
      requestAnimationFrame(inFrame);
    },
    { capture: true },
  );

  globalThis.bench = { middleOf, whenReady, paints, ready: whenReady(target) };
};

/**
 * Installs `globalThis.benchCommits`: for each click that led to a new row in the store, the ms until another thread could read it,
 * which it cannot before the transaction is committed. Asked from outside, as Chromium lets a page hear of its own writes only
 * after it has painted what was clicked; the asking itself makes the figure a little larger, never smaller.
 */
export const installCommitProbe = ({ databaseName, storeName }) => {
  const watch = (database, store) => {
    const patienceMs = 1_000;
    const answerTo = (request) =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error));
      });
    let connection;
    let known;
    const count = () => answerTo(connection.transaction(store).objectStore(store).count());
    globalThis.addEventListener('message', async ({ data: clickedAt }) => {
      if (clickedAt === null) {
        connection = await answerTo(indexedDB.open(database));
        known = await count();
        globalThis.postMessage('watching');
        return;
      }
      const sinceClick = () => performance.timeOrigin + performance.now() - clickedAt;
      while (sinceClick() < patienceMs) {
        const found = await count();
        if (found === known) continue;
        known = found;
        globalThis.postMessage(sinceClick());
        return;
      }
    });
  };
  const text = `(${watch})(${JSON.stringify(databaseName)}, ${JSON.stringify(storeName)})`;
  const watcher = new Worker(URL.createObjectURL(new Blob([text])));
  globalThis.benchCommits = [];
  globalThis.benchWatch = () =>
    new Promise((resolve) => {
      watcher.addEventListener('message', resolve, { once: true });
      watcher.postMessage(null);
    });
  let isWatching = false;
  watcher.addEventListener('message', ({ data }) => {
    if (data === 'watching') isWatching = true;
    else globalThis.benchCommits.push(data);
  });
  addEventListener(
    'click',
    ({ timeStamp }) => {
      if (isWatching) watcher.postMessage(performance.timeOrigin + timeStamp);
    },
    { capture: true },
  );
};

/**
 * Installs `globalThis.benchFirings`: when (ms since navigation start) a timer fired that was set for less than `belowMs`, or a
 * callback for a frame ran.
 */
export const installTimerProbe = (belowMs) => {
  const firings = [];
  const { setTimeout, setInterval, requestAnimationFrame } = globalThis;
  const noting =
    (callback) =>
    (...args) => {
      firings.push(performance.now());
      callback(...args);
    };
  const notingIfShort =
    (set) =>
    (callback, delay, ...args) =>
      set(Number(delay ?? 0) < belowMs ? noting(callback) : callback, delay, ...args);
  globalThis.setTimeout = notingIfShort(setTimeout);
  globalThis.setInterval = notingIfShort(setInterval);
  globalThis.requestAnimationFrame = (callback) => requestAnimationFrame(noting(callback));
  globalThis.benchFirings = firings;
};
