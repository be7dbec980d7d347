import type { SourceFile } from '../../src/authoring/source-file.ts';
import { createRandom } from '../../src/shared/random.ts';
import type { Random } from '../../src/shared/random.ts';
import { aFormatFile, aQuestionSource, aSetFile, optionLines } from './bank-sources.ts';

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

const drawnFrom = <Element>(elements: readonly Element[], times: number, random: Random) =>
  Array.from({ length: times }, () => elements[random.below(elements.length)]);

/** Words without a meaning, as many as a large bank has: in a text of few words, everything is like everything. */
export const generatedWords: readonly string[] = (() => {
  const random = createRandom(2);
  return Array.from({ length: 8_000 }, () =>
    drawnFrom(letters, 4 + random.below(6), random).join(''),
  );
})();

const questionsPerFile = 10;

const some = (random: Random, least: number, most: number): string =>
  drawnFrom(generatedWords, least + random.below(most - least + 1), random).join(' ');

const question = (id: string, fields: string, random: Random): string =>
  aQuestionSource({
    id,
    fields: `difficulty=${1 + random.below(3)} ${fields}`.trim(),
    stem: `Which ${some(random, 8, 25)} is the best known?`,
    options: optionLines(
      Array.from({ length: 4 }, (_, option) => `The ${some(random, 3, 8)} ${option}`),
      random.below(4),
    ),
  });

/** A sound bank of `count` questions with a key, half of job knowledge and half of English, ten a file; the same each time. */
export const generatedBank = (count: number): readonly SourceFile[] => {
  const random = createRandom(1);
  const sets = Array.from({ length: Math.ceil(count / questionsPerFile) }, (_, file) => {
    const isEnglish = file % 2 === 1;
    const questions = Array.from(
      { length: Math.min(questionsPerFile, count - file * questionsPerFile) },
      (_, index) => question(`made-${file}-${index}`, isEnglish ? 'skill=diction' : '', random),
    );
    return aSetFile(questions.join('\n'), {
      name: `made-${file}`,
      ...(isEnglish
        ? { section: 'english-expression', topic: 'sentence-correction' }
        : { topic: 'us-government' }),
    });
  });
  return [...sets, aFormatFile];
};
