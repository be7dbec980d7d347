import { styleText } from 'node:util';

/** Where a command writes. */
export type Terminal = {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly color: boolean;
};

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow';

/** `text` in a style, where the terminal shows any. */
export const styled = ({ color }: Terminal, style: Style, text: string): string =>
  color ? styleText(style, text, { validateStream: false }) : text;

/** Whoever reads the output has seen enough, as `head` has after ten lines; that is no error of ours. */
const endQuietly = (stream: NodeJS.WriteStream): void => {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
};

/** The terminal of this process: without color where its output is no terminal, or NO_COLOR is set. */
export const processTerminal = (): Terminal => {
  endQuietly(process.stdout);
  endQuietly(process.stderr);
  return {
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
    color: process.stdout.isTTY && !process.env['NO_COLOR'],
  };
};
