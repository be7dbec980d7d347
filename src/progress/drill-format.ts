import type { SectionKind } from '../bank/taxonomy.ts';
import { sectionLengthMs } from '../exam/section-length.ts';
import type { ExamFormat, FormatSection, OfferedFormat } from '../exam/exam-format.ts';
import type { FormSection } from '../exam/exam-form.ts';

/** What one question may take in the exam, in ms; null for essays. The version offered first decides, then any that has the section. */
export const examPaceMs = (
  formats: readonly OfferedFormat[],
  section: SectionKind,
): number | null => {
  const inOrder = formats.toSorted((one, other) => Number(other.isDefault) - Number(one.isDefault));
  for (const { format } of inOrder) {
    for (const timed of format.sections) {
      if (timed.section === section && timed.section !== 'essay' && timed.questions > 0) {
        return sectionLengthMs(timed) / timed.questions;
      }
    }
  }
  return null;
};

/** Where no version has the section: what most questions of the test come to. */
const usualPaceMs = 45_000;

const topicCounts = ({ entries }: FormSection): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const { item } of entries) counts[item.topic] = (counts[item.topic] ?? 0) + 1;
  return counts;
};

/** How long the sections of a drill last at the exam's pace, in ms, one by one. */
export const drillLengthsMs = (
  formats: readonly OfferedFormat[],
  counts: readonly { readonly section: SectionKind; readonly questions: number }[],
): readonly number[] =>
  counts.map(({ section, questions }) => questions * (examPaceMs(formats, section) ?? usualPaceMs));

export type DrillFormatRequest = {
  readonly title: string;
  readonly forms: readonly FormSection[];
  readonly formats: readonly OfferedFormat[];
  /** All sections together, in ms; shared out as the exam would. Null: at the exam's pace. */
  readonly totalMs: number | null;
};

/**
 * The format of a drill of these forms. Its sections have the exam's time for their questions even where the drill is untimed
 * (its conditions say so): whether an answer was slow is measured by it. Throws an Error for an essay, which is no drill.
 */
export const drillFormat = ({ title, forms, formats, totalMs }: DrillFormatRequest): ExamFormat => {
  const lengths = drillLengthsMs(
    formats,
    forms.map(({ section, entries }) => ({ section, questions: entries.length })),
  );
  const together = lengths.reduce((sum, length) => sum + length, 0);
  const factor = totalMs === null || together === 0 ? 1 : totalMs / together;
  return {
    id: 'drill',
    title,
    inForce: '',
    lastChecked: '',
    sections: forms.map((form, index): FormatSection => {
      if (form.section === 'essay') throw new Error('An essay is no part of a drill.');
      const seconds = Math.max(1, Math.round(((lengths[index] ?? 0) * factor) / 1000));
      return {
        section: form.section,
        questions: form.entries.length,
        minutes: seconds / 60,
        blueprint: topicCounts(form),
        confidence: 'high',
        note: '',
        sources: [],
      };
    }),
  };
};
