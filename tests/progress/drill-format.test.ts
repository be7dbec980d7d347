import { describe, expect, it } from 'vitest';
import { ExamFormat } from '../../src/exam/exam-format.ts';
import { sectionLengthMs } from '../../src/exam/section-length.ts';
import { drillFormat, examPaceMs } from '../../src/progress/drill-format.ts';
import { minutes, seconds } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aFormat, aQuestionSection } from '../support/format-builders.ts';

/** 40 s a question in the format offered first, 20 s in the other, which alone has English expression (60 s). */
const formats = [
  {
    format: aFormat({
      sections: [
        aQuestionSection({ minutes: 1 }),
        aQuestionSection({ section: 'english-expression', minutes: 3 }),
      ],
    }),
    about: '',
    isDefault: false,
  },
  { format: aFormat({ sections: [aQuestionSection()] }), about: '', isDefault: true },
];

const knowledge = aFormSection();
const english = aFormSection({ section: 'english-expression' });

const lengthsOf = (totalMs: number | null) =>
  drillFormat({ title: 'Drill: any', forms: [knowledge, english], formats, totalMs }).sections.map(
    sectionLengthMs,
  );

describe('the pace of the exam', () => {
  it('is that of the version offered first, and else of any that has the section', () => {
    expect(examPaceMs(formats, 'job-knowledge')).toBe(seconds(40));
    expect(examPaceMs(formats, 'english-expression')).toBe(seconds(60));
    expect(examPaceMs(formats, 'essay')).toBeNull();
  });

  it('is not that of a version whose section has no questions', () => {
    const empty = aFormat({ sections: [aQuestionSection({ blueprint: {} })] });
    const [, first] = formats;
    const offered = [{ format: empty, about: '', isDefault: true }];
    expect(examPaceMs(offered, 'job-knowledge')).toBeNull();
    expect(examPaceMs(first === undefined ? [] : [...offered, first], 'job-knowledge')).toBe(
      seconds(40),
    );
  });
});

describe('the format of a drill', () => {
  it('gives every section the time that its questions have in the exam', () => {
    expect(lengthsOf(null)).toEqual([seconds(120), seconds(180)]);
  });

  it('shares out own minutes as the exam would', () => {
    expect(lengthsOf(minutes(10))).toEqual([minutes(4), minutes(6)]);
  });

  it('is one that can be stored, and names what it asks', () => {
    const format = drillFormat({
      title: 'Drill: any',
      forms: [knowledge],
      formats,
      totalMs: seconds(100),
    });
    expect(ExamFormat.parse(format)).toEqual(format);
    expect(format).toMatchObject({
      title: 'Drill: any',
      sections: [{ questions: 3, blueprint: { 'us-government': 2, economics: 1 } }],
    });
  });

  it('lasts whole seconds, and at least one', () => {
    expect(lengthsOf(1)).toEqual([seconds(1), seconds(1)]);
    expect(lengthsOf(seconds(10))).toEqual([seconds(4), seconds(6)]);
  });

  it('holds no essay', () => {
    const forms = [aFormSection({ section: 'essay' })];
    expect(() => drillFormat({ title: 'Drill', forms, formats, totalMs: null })).toThrow(/essay/u);
  });
});
