import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../src/progress/csv.ts';
import { readCsv } from '../support/read-csv.ts';

describe('comma-separated values', () => {
  it('end every line with CR LF and quote only what needs it', () => {
    expect(csvText([['a', 1.5, true, false, null]])).toBe('a,1.5,yes,no,\r\n');
    expect(csvText([['one, two', 'say "so"', 'two\nlines']])).toBe(
      '"one, two","say ""so""","two\nlines"\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'make %j harmless for a spreadsheet',
    (text) => {
      expect(readCsv(csvText([[text]]))).toEqual([[`'${text}`]]);
    },
  );

  it('leave a negative number a number', () => {
    expect(csvText([[-1]])).toBe('-1\r\n');
  });

  it('give back every text that no spreadsheet would run', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((each) => !/^[=+\-@\t\r]/u.test(each));
    fc.assert(
      fc.property(fc.array(fc.array(text, { minLength: 2, maxLength: 4 })), (rows) => {
        expect(readCsv(csvText(rows))).toEqual(rows);
      }),
    );
  });
});
