import { describe, expect, it } from 'vitest';
import { sourceForm } from '../../../../src/authoring/lint/rules/source-form.ts';
import { anAuthoredChoice, aText } from '../../../support/authored-builders.ts';
import { findings } from '../../../support/lint-findings.ts';

const of = (source: string) =>
  findings(sourceForm, anAuthoredChoice({ source: aText(source), sourceLine: 20 }));

describe('source-form', () => {
  it('warns of a source named by its domain, and of the front page of a site', () => {
    expect(of('[archives.gov](https://archives.gov/treaty)')).toEqual([
      '20: the source “archives.gov” is named by its domain only',
    ]);
    expect(of('[Page](https://a.gov/x); [National Archives](https://archives.gov/)')).toEqual([
      '20: the source https://archives.gov/ is the front page of a site, not the page that states the fact',
    ]);
  });

  it('lets a named page stand', () => {
    expect(of('[The Constitution, Article II](https://archives.gov/founding-docs)')).toEqual([]);
    expect(of('[Query](https://data.gov/?series=1)')).toEqual([]);
  });
});
