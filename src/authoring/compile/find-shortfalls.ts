import type { SectionBank } from '../../bank/item.ts';
import { assembleSection } from '../../exam/assemble-section.ts';
import type { FormatSection } from '../../exam/exam-format.ts';
import type { MissingItems } from '../../exam/shortfall.ts';
import type { Fault } from '../fault.ts';
import type { ParsedFormat } from '../parse/parse-format.ts';

/** What the bank lacks for one section of a format; any seed says the same. */
const missingFor = (
  sections: readonly SectionBank[],
  section: FormatSection,
): readonly MissingItems[] => {
  const bank = sections.find((each) => each.section === section.section) ?? {
    section: section.section,
    sets: [],
  };
  const form = assembleSection({ bank, section, unscored: 0, seed: 1, lastSeen: new Map() });
  return form.ok ? [] : form.problem.missing;
};

const noFormat: Fault = {
  file: 'formats',
  line: 1,
  problem: 'the bank has no format',
  cure: 'write one as a file in this folder; the README says how',
};

/** A fault for each topic of each format that the bank cannot fill, at the line of the section; or one for the lack of formats. */
export const findShortfalls = (
  formats: readonly ParsedFormat[],
  sections: readonly SectionBank[],
): readonly Fault[] =>
  formats.length === 0
    ? [noFormat]
    : formats.flatMap(({ file, offered, sectionLines }) =>
        offered.format.sections.flatMap((section, index) =>
          missingFor(sections, section).map(({ topic, reason }) => ({
            file,
            line: sectionLines[index] ?? 1,
            problem: `the bank cannot fill the section ${section.section} (${topic})`,
            cure: reason,
          })),
        ),
      );
