/** The files that are handed to the candidate from here on. */
export const savedFiles = (): readonly Blob[] => {
  const files: Blob[] = [];
  URL.createObjectURL = (file) => {
    files.push(file as Blob);
    return '#';
  };
  URL.revokeObjectURL = () => undefined;
  return files;
};
