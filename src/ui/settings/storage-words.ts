import type { StorageStatus } from '../../storage/storage-status.ts';

const megabytes = (bytes: number): string =>
  bytes < 100_000 ? 'Less than 0.1 MB' : `About ${(bytes / 1_000_000).toFixed(1)} MB`;

/** What the browser says of the site's storage, as sentences. 1 MB = 1,000,000 bytes. */
export const storageInWords = ({ persisted, usageBytes }: StorageStatus): string => {
  const used =
    usageBytes === null
      ? 'The browser does not say how much is stored.'
      : `${megabytes(usageBytes)} is stored.`;
  switch (persisted) {
    case true:
      return `${used} The browser has promised not to clear it on its own.`;
    case false:
      return `${used} The browser may clear it when disk space runs low.`;
    case null:
      return `${used} The browser does not say whether it might clear it on its own.`;
    default:
      return persisted satisfies never;
  }
};
