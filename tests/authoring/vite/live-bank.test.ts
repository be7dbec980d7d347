import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindings } from '../../../src/authoring/preview/find-everything.ts';
import { createLiveBank } from '../../../src/authoring/vite/live-bank.ts';
import { applyEdit, bankEdits, soundFiles } from '../../support/bank-edits.ts';
import { aQuestionSource, aSetFile } from '../../support/bank-sources.ts';
import { aTemporaryBank } from '../../support/temporary-bank.ts';

const dictionary = { knows: (word: string) => word !== 'Qwertian', nearest: () => [] };
const today = '2026-11-22';

describe('the live bank', { timeout: 30_000 }, () => {
  it('says after any saves what a fresh reading says, and finds the same in it', async () => {
    const bank = await aTemporaryBank();
    await fc.assert(
      fc.asyncProperty(bankEdits, async (edits) => {
        for (const file of soundFiles) await applyEdit(bank, file);
        const live = createLiveBank(bank.bankDir);
        const findings = createFindings(dictionary);
        findings(await live.read(), today, '');
        for (const edit of edits) {
          await applyEdit(bank, edit);
          const incremental = await live.read([edit.path]);
          const fresh = await createLiveBank(bank.bankDir).read();
          expect(incremental.reading).toEqual(fresh.reading);
          expect(incremental.faults).toEqual(fresh.faults);
          expect(incremental.files).toEqual(fresh.files);
          if (fresh.faults.length > 0) continue;
          expect(incremental.bank).toEqual(fresh.bank);
          expect(findings(incremental, today, '')).toEqual(
            createFindings(dictionary)(fresh, today, ''),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('neither parses nor compiles again what did not change', async () => {
    const other = aSetFile(aQuestionSource({ id: 'gov-b' }), { name: 'other' });
    const changed = aSetFile(aQuestionSource());
    const bank = await aTemporaryBank([], [changed, other]);
    const live = createLiveBank(bank.bankDir);
    const before = await live.read();
    await bank.write(changed.path, changed.text.replace('Which body', 'Which house'));
    const after = await live.read([changed.path]);
    const setsOf = ({ bank: { sections } }: typeof before) =>
      sections.find(({ section }) => section === 'job-knowledge')?.sets ?? [];
    expect(setsOf(after)[1]).toBe(setsOf(before)[1]);
    expect(after.reading.sets[1]).toBe(before.reading.sets[1]);
    expect(setsOf(after)[0]?.items[0]?.stem).toContain('Which house');
  });

  it('compiles a question again when another file links it', async () => {
    const scale = (id: string, fields = '') =>
      aSetFile(`## ${id}${fields}\n\nHow often, ${id}?\n\n- Often\n- Never\n`, {
        section: 'biographic',
        topic: 'composure',
        name: id,
      });
    const bank = await aTemporaryBank([], [scale('bio-a'), scale('bio-b')]);
    const live = createLiveBank(bank.bankDir);
    const linkedOf = ({ bank: { sections } }: Awaited<ReturnType<typeof live.read>>) =>
      sections
        .flatMap(({ sets }) => sets)
        .flatMap(({ items }) => items)
        .map((item) => (item.kind === 'scale' ? item.linked : null));
    expect(linkedOf(await live.read())).toEqual([[], []]);
    const linking = scale('bio-b', ' {linked=bio-a}');
    await bank.write(linking.path, linking.text);
    expect(linkedOf(await live.read([linking.path]))).toEqual([['bio-b'], ['bio-a']]);
  });

  it('keeps the last sound state while there is a fault', async () => {
    const file = aSetFile(aQuestionSource());
    const bank = await aTemporaryBank([], [file]);
    const live = createLiveBank(bank.bankDir);
    const sound = await live.read();
    await bank.write(file.path, file.text.replace('[x]', '[ ]'));
    const faulty = await live.read([file.path]);
    expect(faulty.faults).toHaveLength(1);
    expect(faulty.bank).toBe(sound.bank);
  });
});
