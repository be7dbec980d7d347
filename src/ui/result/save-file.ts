/** Long enough for the slowest browser to have taken it. */
const keptMs = 60_000;

/** Hands a file made in this browser to the candidate, as a download. Nothing leaves the device. */
export const saveFile = (name: string, type: string, text: string | readonly string[]): void => {
  const address = URL.createObjectURL(new Blob([text].flat(), { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMs);
};
