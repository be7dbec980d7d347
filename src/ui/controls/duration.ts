/** A clock's face: `1:02:05`, `39:07`, `0:09`. */
export const clockFace = (totalSeconds: number): string => {
  const hours = Math.floor(totalSeconds / 3600);
  const minutes = Math.floor((totalSeconds % 3600) / 60);
  const seconds = totalSeconds % 60;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return hours > 0
    ? `${hours}:${twoDigits(minutes)}:${twoDigits(seconds)}`
    : `${minutes}:${twoDigits(seconds)}`;
};

/** A length of time in words, to the minute: `2 h 42 min`, `40 min`; to the second where minutes are not whole. Numbers keep to their units. */
export const durationInWords = (ms: number): string => {
  const totalSeconds = Math.round(ms / 1000);
  const hours = Math.floor(totalSeconds / 3600);
  const minutes = Math.floor((totalSeconds % 3600) / 60);
  const seconds = totalSeconds % 60;
  return (
    [
      hours > 0 ? `${hours}\u00a0h` : '',
      minutes > 0 ? `${minutes}\u00a0min` : '',
      seconds > 0 && hours === 0 ? `${seconds}\u00a0s` : '',
    ]
      .filter((part) => part !== '')
      .join(' ') || '0\u00a0s'
  );
};
