/** Something that an author should look at again, and may decide to leave. */
export type Warning = {
  readonly rule: string;
  /** A file of the bank, or the folder of a section. */
  readonly file: string;
  /** Null for what concerns a whole section. */
  readonly line: number | null;
  readonly problem: string;
  readonly cure: string;
};

/** The file with its line, or the section. */
export const placeOf = ({ file, line }: Warning): string =>
  line === null ? file : `${file}:${line}`;
