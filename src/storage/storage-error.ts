/** Why the device's storage did not do what was asked, as far as the app acts differently. */
export type StorageProblem =
  /** The browser has no IndexedDB. */
  | 'missing'
  /** It has, and does not let this page use it. */
  | 'refused'
  /** Another tab holds an older version of the database open. */
  | 'blocked'
  /** The database was written by a newer version of the app. */
  | 'newer'
  /** The disk, or the browser's share of it, is full. */
  | 'full'
  /** No answer came in time. */
  | 'silent'
  /** What is asked for, or what it belongs to, is not stored. */
  | 'notStored'
  /** A row that is needed was found and cannot be read. */
  | 'unreadable'
  /** Anything else. */
  | 'failed';

export const problemSentences: Readonly<Record<StorageProblem, string>> = {
  missing:
    'This browser does not have the storage that exams are kept in (IndexedDB). To keep them, open this page in a current version of Firefox, Chrome, Edge or Safari.',
  refused:
    'The browser does not let this page store anything, as happens in some private windows or when site data is blocked. Allow site data for this address, or use a regular window, and reload the page.',
  blocked:
    'Another tab has the stored exams open in an older version of this app. Close the other tabs of this app and try again.',
  newer:
    'The stored exams belong to a newer version of this app. Reload the page to get that version; nothing was changed.',
  full: 'The disk, or the browser’s share of it, is full, so nothing can be saved right now. Free up some space on this device; until then your answers stay on the screen and in memory.',
  silent:
    'The browser’s storage is not responding. Close other tabs of this app, or restart the browser, and try again.',
  notStored:
    'This exam is no longer stored on this device, so nothing more of it can be saved. It was deleted in another tab, or the browser’s site data was cleared. Start a new exam from the home page.',
  unreadable: 'A stored record cannot be read, so it was left as it is.',
  failed: 'The browser’s storage failed. Try again; if it keeps failing, restart the browser.',
};

/** A rejection of the store. Its message is a sentence for the candidate; `problem` is for code that tells causes apart. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly problem: StorageProblem;

  constructor(
    problem: StorageProblem,
    options: ErrorOptions & { readonly sentence?: string } = {},
  ) {
    super(options.sentence ?? problemSentences[problem], { cause: options.cause });
    this.problem = problem;
  }
}

/** Another tab has written an event with the same number: this one must stop writing. */
export class SecondWriterError extends Error {
  override readonly name = 'SecondWriterError';

  constructor(
    message = 'This exam has continued in another tab, so nothing more is saved from this one. Continue it there, or reload this page.',
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
