import { createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { Session } from '../../session/create-session.ts';
import type { UnreadableRow } from '../../storage/unreadable-row.ts';
import type { ExamStore } from '../../storage/exam-store.ts';
import { messageOf } from '../controls/message-of.ts';
import type { Services } from '../services/services.ts';
import { whenQuiet } from '../services/when-quiet.ts';

export type FormPreparation = {
  /** Reads or assembles the forms that are missing. Resolves once that is done, or `problem` says why it could not be. */
  readonly prepare: () => Promise<void>;
  /** A sentence on why the questions of a section could not be prepared; null while all is well. */
  readonly problem: Accessor<string | null>;
};

export type FormPreparationOptions = {
  readonly session: Session;
  readonly store: ExamStore;
  readonly services: Services;
  /** What is stored of the attempt turns out not to be readable: it must not go on. */
  readonly onUnreadable: (rows: readonly UnreadableRow[]) => void;
};

/**
 * Questions come section by section, so that the first one does not wait for those of the whole exam; all are fetched as soon as
 * the first section is ready, so that nothing has to be loaded once the candidate is under way.
 */
export const createFormPreparation = (options: FormPreparationOptions): FormPreparation => {
  const { session, store, services } = options;
  const { attempt } = session;
  const [problem, setProblem] = createSignal<string | null>(null);
  let underWay: Promise<void> | undefined;
  let isRead = false;

  /**
   * The exam room was entered with the form of one section, and with rows that were only asked for their version: now they are
   * looked at whole. Forms that are stored must be what is asked, not new ones. False where rows cannot be read.
   */
  const readStored = async (): Promise<boolean> => {
    const opened = await store.openAttempt(attempt.id);
    if (opened.found === 'unreadable') {
      options.onUnreadable(opened.rows);
      return false;
    }
    if (opened.found === 'nothing') return true;
    for (const [index, form] of opened.stored.forms.entries()) {
      if (form !== undefined) session.provideForm(index, form);
    }
    return true;
  };

  const prepareSection = async (sectionIndex: number): Promise<void> => {
    const section = attempt.format.sections[sectionIndex];
    if (section === undefined || session.view().forms[sectionIndex] !== undefined) return;
    // Loaded only here: an exam that is opened again has its questions already.
    const [{ assembleSection }, { describeShortfall }, bank, lastSeen] = await Promise.all([
      import('../../exam/assemble-section.ts'),
      import('../../exam/shortfall.ts'),
      services.loadSection[section.section](),
      store.lastSeen(),
    ]);
    const assembled = assembleSection({
      bank,
      section,
      unscored: section.section === 'essay' ? 0 : attempt.unscoredPerSection,
      seed: attempt.seed,
      lastSeen,
    });
    if (!assembled.ok) throw new Error(describeShortfall(assembled.problem));
    await store.saveForm(attempt.id, sectionIndex, assembled.value);
    session.provideForm(sectionIndex, assembled.value);
  };

  const prepareAll = async (): Promise<void> => {
    setProblem(null);
    let what = 'the exam';
    try {
      isRead ||= await readStored();
      if (!isRead) return;
      for (const [index, section] of attempt.format.sections.entries()) {
        what = sectionTitles[section.section];
        // What can be shown now is, before the questions of later sections are asked for.
        if (session.view().forms[index] === undefined && index > 0) await whenQuiet();
        await prepareSection(index);
      }
    } catch (error) {
      setProblem(`The questions for ${what} could not be prepared: ${messageOf(error)}`);
    }
  };

  return {
    problem,
    prepare: async () => {
      underWay ??= prepareAll();
      await underWay;
      underWay = undefined;
    },
  };
};
