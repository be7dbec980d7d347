import { expect, test } from 'vitest';
import type { FormatSection } from '../../../src/exam/exam-format.ts';
import { sectionInstructions } from '../../../src/ui/exam/section-instructions.ts';
import { anAttempt } from '../../support/attempt-builders.ts';
import { anEssaySection, aQuestionSection } from '../../support/format-builders.ts';

const { conditions } = anAttempt();

const told = (section: FormatSection, timeFactor: number | null): string =>
  sectionInstructions(section, { ...conditions, timeFactor }).join(' ');

const sections = (['job-knowledge', 'biographic', 'english-expression'] as const).map((section) =>
  aQuestionSection({ section }),
);

test.each([...sections, anEssaySection(), anEssaySection({ offered: 3, choosingMinutes: 3 })])(
  'an untimed section speaks of no clock and of no time that is up: %#',
  (section) => {
    expect(told(section, null)).not.toMatch(/clock|time is up|toward your time/u);
    expect(told(section, 1)).toMatch(/clock/u);
  },
);
