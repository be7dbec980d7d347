/** A fresh identifier, for what is created on this device. */
export const newId = (): string => crypto.randomUUID();
