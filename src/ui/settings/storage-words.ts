import type { StorageStatus } from '../../storage/storage-status.ts';

const megabytes = (bytes: number): string =>
  bytes < 100_000 ? 'Less than 0.1 MB' : `About ${(bytes / 1_000_000).toFixed(1)} MB`;

/** What the browser says of the site's storage, as sentences. 1 MB = 1,000,000 bytes. */
export const storageInWords = ({ persisted, usageBytes }: StorageStatus): string => {
  const used =
    usageBytes === null
      ? 'The browser does not tell how much is stored.'
      : `${megabytes(usageBytes)} is stored.`;
  switch (persisted) {
    case true:
      return `${used} The browser has promised not to clear it by itself.`;
    case false:
      return `${used} The browser may clear it when the disk runs short.`;
    case null:
      return `${used} The browser does not tell whether it might clear it by itself.`;
    default:
      return persisted satisfies never;
  }
};
