import type { ItemId } from '../../bank/item.ts';
import type { AttemptReport } from '../../exam/attempt-report.ts';
import type { AttemptDigest, SectionDigest } from '../../progress/attempt-digest.ts';
import type { StoredAttempt } from '../../storage/stored-attempt.ts';

/** A section that has ended, and its place in the exam, from 1. */
export type EndedPart = { readonly place: number; readonly digest: SectionDigest };

/** The ended sections with their places: a digest holds no others. */
export const endedParts = (
  { sections }: AttemptReport,
  digest: AttemptDigest,
): readonly EndedPart[] =>
  sections
    .flatMap(({ standing }, index) => (standing === 'ended' ? [index + 1] : []))
    .flatMap((place, index) => {
      const section = digest.sections[index];
      return section === undefined ? [] : [{ place, digest: section }];
    });

/** Where in the exam an item stood: the place of its section and its number in it, both from 1. Null for one not in the forms. */
export const itemPlace = (
  forms: StoredAttempt['forms'],
  itemId: ItemId,
): { readonly place: number; readonly number: number } | null => {
  for (const [index, form] of forms.entries()) {
    const entry = form?.entries.findIndex(({ item }) => item.id === itemId) ?? -1;
    if (entry !== -1) return { place: index + 1, number: entry + 1 };
  }
  return null;
};
