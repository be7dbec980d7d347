/** The text of a file that a page made: jsdom's blobs cannot be asked for it. */
export const blobText = (file: Blob | undefined): Promise<string> =>
  new Promise((resolve, reject) => {
    if (file === undefined) throw new Error('no file was made');
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(reader.result as string));
    reader.addEventListener('error', () => reject(reader.error as Error));
    reader.readAsText(file);
  });
