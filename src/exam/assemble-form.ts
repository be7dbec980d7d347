import type { SectionBank } from '../bank/item.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import type { Seed } from '../shared/random.ts';
import { ok, refuse } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { assembleSection } from './assemble-section.ts';
import type { ExamFormat } from './exam-format.ts';
import type { FormSection } from './exam-form.ts';
import type { LastSeen } from './exposure.ts';
import type { Shortfall } from './shortfall.ts';

/**
 * Draws all sections of a format: the same forms as assembling each section by itself from the same seed, so that an exam may
 * load one section's bank at a time. Refused with what is missing in every section.
 */
export const assembleForm = (
  banks: Readonly<Partial<Record<SectionKind, SectionBank>>>,
  format: ExamFormat,
  seed: Seed,
  lastSeen: LastSeen,
  unscored: number,
): Result<readonly FormSection[], readonly Shortfall[]> => {
  const forms: FormSection[] = [];
  const shortfalls: Shortfall[] = [];
  for (const section of format.sections) {
    const bank = banks[section.section] ?? { section: section.section, sets: [] };
    const assembled = assembleSection({ bank, section, unscored, seed, lastSeen });
    if (assembled.ok) forms.push(assembled.value);
    else shortfalls.push(assembled.problem);
  }
  return shortfalls.length > 0 ? refuse(shortfalls) : ok(forms);
};
