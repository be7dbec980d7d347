import type { AttemptState } from './attempt-state.ts';

/** What passed before a section's clock began to run, since the end of the one before it. */
export type SectionGap = {
  /** Index, in the format's sections, of the one that came after. */
  readonly sectionIndex: number;
  readonly ms: number;
};

/** Breaks and reading of instructions, however long; nothing before the first section, nor after the last one started. */
export const timeBetweenSections = ({ sections }: AttemptState): readonly SectionGap[] =>
  sections.flatMap(({ startedAt }, sectionIndex): readonly SectionGap[] => {
    const endedAt = sections[sectionIndex - 1]?.endedAt ?? null;
    return endedAt === null ? [] : [{ sectionIndex, ms: startedAt - endedAt }];
  });
