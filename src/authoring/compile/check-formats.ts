import type { Fault } from '../fault.ts';
import type { ParsedFormat } from '../parse/parse-format.ts';

/**
 * What is wrong between formats: ids given twice, and not exactly one that is offered first. `areAll` where every file of a
 * format could be read; otherwise the one that could not may be the default.
 */
export const checkFormats = (
  formats: readonly ParsedFormat[],
  areAll: boolean,
): readonly Fault[] => {
  const faults: Fault[] = [];
  const byId = new Map<string, ParsedFormat>();
  for (const parsed of formats) {
    const { id } = parsed.offered.format;
    const earlier = byId.get(id);
    if (earlier !== undefined) {
      faults.push({
        file: parsed.file,
        line: parsed.idLine,
        problem: `the format \`${id}\` is used twice`,
        cure: `${earlier.file} already has it; give this one another id`,
      });
    }
    byId.set(id, parsed);
  }
  const defaults = formats.filter(({ offered }) => offered.isDefault);
  const [first] = formats;
  if (areAll && first !== undefined && defaults.length === 0) {
    faults.push({
      file: first.file,
      line: 1,
      problem: 'no format is the default',
      cure: 'write `default: true` in the front matter of the one to offer first',
    });
  }
  for (const { file, defaultLine } of defaults.slice(1)) {
    faults.push({
      file,
      line: defaultLine,
      problem: `a second default format, in addition to ${defaults[0]?.file}`,
      cure: 'remove `default: true` from one of them',
    });
  }
  return faults;
};
