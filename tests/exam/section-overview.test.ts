import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import type { SectionProgress } from '../../src/exam/attempt-state.ts';
import type { FormSection } from '../../src/exam/exam-form.ts';
import { sectionOverview } from '../../src/exam/section-overview.ts';
import { aFormEntry, aFormSection, entriesOf } from '../support/form-builders.ts';
import { anEssayItem, anExamplesItem, aScaleItem } from '../support/item-builders.ts';
import { logsOf } from '../support/log-arbitraries.ts';
import { aRunningSection } from '../support/progress-builders.ts';

const biographic = aFormSection({ section: 'biographic' });

const statuses = (form: FormSection, progress: SectionProgress | undefined): readonly string[] =>
  sectionOverview(form, progress).entries.map(({ status }) => status);

describe('sectionOverview', () => {
  it('is all blank before the first answer', () => {
    expect(statuses(biographic, undefined)).toEqual(['blank', 'blank', 'blank']);
    expect(statuses(biographic, aRunningSection())).toEqual(['blank', 'blank', 'blank']);
  });

  it('misses examples once their question is answered so that they are expected', () => {
    const progress = aRunningSection({
      type: 'choiceSelected',
      itemId: 'scale-1',
      optionId: 'often',
    });
    expect(statuses(biographic, progress)).toEqual(['answered', 'examplesMissing', 'blank']);
  });

  it('needs no examples after the answer that makes them needless', () => {
    const progress = aRunningSection({
      type: 'choiceSelected',
      itemId: 'scale-1',
      optionId: 'never',
    });
    expect(statuses(biographic, progress)).toEqual(['answered', 'notNeeded', 'blank']);
  });

  it('expects examples after any answer where none makes them needless', () => {
    const form = aFormSection({
      section: 'biographic',
      entries: entriesOf([aScaleItem(), anExamplesItem({ needlessAfter: null })]),
    });
    const progress = aRunningSection({
      type: 'choiceSelected',
      itemId: 'scale-1',
      optionId: 'never',
    });
    expect(statuses(form, progress)).toEqual(['answered', 'examplesMissing']);
  });

  it('takes a written list as answered, whatever its question was answered, and white space as none', () => {
    const list = 'scale-1-examples';
    const written = aRunningSection({ type: 'examplesWritten', itemId: list, text: 'In May.' });
    expect(statuses(biographic, written)).toEqual(['blank', 'answered', 'blank']);
    const emptied = aRunningSection({ type: 'examplesWritten', itemId: list, text: ' \n' });
    expect(statuses(biographic, emptied)).toEqual(['blank', 'blank', 'blank']);
  });

  it('counts flags beside the statuses, and unscored questions like the others', () => {
    const entries = biographic.entries.map((entry) => ({ ...entry, scored: false }));
    const progress = aRunningSection(
      { type: 'choiceSelected', itemId: 'scale-1', optionId: 'often' },
      { type: 'itemFlagged', itemId: 'scale-1' },
      { type: 'itemFlagged', itemId: 'scale-2' },
    );
    expect(sectionOverview({ ...biographic, entries }, progress)).toMatchObject({
      answered: 1,
      blank: 1,
      examplesMissing: 1,
      notNeeded: 0,
      flagged: 2,
      entries: [{ number: 1, flagged: true }, { number: 2 }, { number: 3, flagged: true }],
    });
  });

  it('puts every question into one count, whatever happens', () => {
    fc.assert(
      fc.property(logsOf(biographic), (log) => {
        const overview = sectionOverview(biographic, replay(log).sections[0]);
        const { answered, blank, examplesMissing, notNeeded } = overview;
        expect(answered + blank + examplesMissing + notNeeded).toBe(biographic.entries.length);
      }),
    );
  });

  it('takes an essay as answered once it is handed in, and the other prompts as not needed', () => {
    const form = aFormSection({
      section: 'essay',
      entries: ['one', 'two'].map((id) => aFormEntry({ item: anEssayItem({ id }) })),
    });
    const chosen = { type: 'promptChosen', itemId: 'two' } as const;
    expect(statuses(form, aRunningSection())).toEqual(['blank', 'blank']);
    expect(statuses(form, aRunningSection(chosen))).toEqual(['notNeeded', 'blank']);
    const handedIn = (characters: number) =>
      aRunningSection(chosen, { type: 'essaySubmitted', itemId: 'two', characters });
    expect(statuses(form, handedIn(900))).toEqual(['notNeeded', 'answered']);
    expect(statuses(form, handedIn(0))).toEqual(['notNeeded', 'blank']);
  });
});
