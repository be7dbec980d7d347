import { basename, join } from 'node:path';
import { faultText } from '../fault.ts';
import type { Fault } from '../fault.ts';

/** All faults as one error in the form that Vite prints and shows in its overlay; it points at the first. */
export type FaultError = {
  readonly message: string;
  readonly stack: string;
  readonly plugin: 'bank';
  readonly id: string;
  readonly loc: { readonly file: string; readonly line: number; readonly column: number };
};

/** Takes one fault or more; throws a RangeError for none. `bankDir` is an absolute path. */
export const faultError = (faults: readonly Fault[], bankDir: string): FaultError => {
  const [first] = faults;
  if (first === undefined) throw new RangeError('no fault to show');
  const file = join(bankDir, first.file);
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  const lines = faults.map((fault) => faultText(basename(bankDir), fault));
  return {
    message: `The question bank has ${count}.\n\n${lines.join('\n')}`,
    stack: '',
    plugin: 'bank',
    id: file,
    loc: { file, line: first.line, column: 1 },
  };
};
