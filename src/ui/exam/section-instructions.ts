import type { Conditions } from '../../exam/conditions.ts';
import type { FormatSection } from '../../exam/exam-format.ts';
import { choosingTimeInWords } from './choosing-time.ts';

const moving = (isTimed: boolean): string =>
  isTimed
    ? 'Move back and forth as you like while the clock runs, and flag anything you want to see again. Once you end the section, or its time is up, you cannot return to it.'
    : 'Move back and forth as you like, and flag anything you want to see again. Once you end the section, you cannot return to it.';
const guessing = 'There is no penalty for a wrong answer, so answer every question.';

/** What a candidate has to know before the section's clock starts, a paragraph each. */
export const sectionInstructions = (
  section: FormatSection,
  conditions: Conditions,
): readonly string[] => {
  const isTimed = conditions.timeFactor !== null;
  const start = isTimed ? 'clock starts' : 'section starts';
  switch (section.section) {
    case 'job-knowledge':
      return [
        'Each question has four options, and one of them is best. To change your answer, choose another.',
        guessing,
        moving(isTimed),
      ];
    case 'english-expression':
      return [
        'Most questions are about a document beside them. Where a portion is underlined and numbered, choose the version that is best in written English; NO CHANGE keeps it as it is.',
        'Other questions ask whether to add, delete or reorder something, or about the document as a whole. Of several acceptable options, choose the best.',
        guessing,
        moving(isTimed),
      ];
    case 'biographic':
      return [
        'These questions are about what you have done and how you go about things. There are no right answers, and none are shown afterwards.',
        'Some ask you to list examples in at most 200 characters. A common way to manage the time: answer all the scales first, flag the lists, and come back to them.',
        'What you write is personal. It stays on this device.',
        moving(isTimed),
      ];
    case 'essay':
      return [
        section.offered === 1
          ? `You are given one prompt when the ${start}${isTimed ? ', and reading it counts toward your time' : ''}.`
          : [
              `You are given ${section.offered} prompts when the ${start}, and choose one of them${isTimed ? '; reading and choosing count toward your time' : ''}.`,
              choosingTimeInWords(section, conditions),
            ]
              .filter((sentence) => sentence !== null)
              .join(' '),
        'Take a position and defend it. It is the argument and the writing that count, not the view you take.',
        `The box takes ${section.characters.toLocaleString('en-US')} characters, spaces included. It does not check spelling or correct as you type.`,
        `What you write is saved as you go. When ${isTimed ? 'the time is up' : 'you end the section'}, the essay is kept as it stands.`,
      ];
    default:
      return section satisfies never;
  }
};
