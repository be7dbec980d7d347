import type { Random } from '../shared/random.ts';
import { shuffled } from '../shared/random.ts';
import type { AssemblyUnit } from './assembly-unit.ts';
import type { FormatSection } from './exam-format.ts';
import { keepLinkedApart } from './keep-linked-apart.ts';
import { spreadEvenly } from './spread-evenly.ts';

/** Topic after topic as the format names them: in each the passages first, then the stand-alone items. */
const inBlocks = (
  topics: readonly string[],
  units: readonly AssemblyUnit[],
  unscored: ReadonlySet<AssemblyUnit>,
  random: Random,
): readonly AssemblyUnit[] =>
  topics.flatMap((topic) => {
    const ofTopic = units.filter((unit) => unit.topic === topic);
    const passages = ofTopic.filter(({ passage }) => passage !== null);
    const alone = ofTopic.filter(({ passage }) => passage === null);
    return [
      ...shuffled(passages, random),
      ...spreadEvenly(alone, (unit) => (unscored.has(unit) ? 'unscored' : 'scored'), random),
    ];
  });

/**
 * The order in which a section shows what was drawn for it. Unscored items are spread over it, and stand where scored ones
 * of their kind do, so that their place does not tell.
 */
export const orderUnits = (
  section: FormatSection,
  units: readonly AssemblyUnit[],
  unscored: ReadonlySet<AssemblyUnit>,
  random: Random,
): readonly AssemblyUnit[] => {
  const mixed = () =>
    spreadEvenly(units, (unit) => (unscored.has(unit) ? 'unscored' : unit.topic), random);
  switch (section.section) {
    case 'job-knowledge':
      return mixed();
    case 'biographic':
      return keepLinkedApart(mixed());
    case 'english-expression':
      return inBlocks(Object.keys(section.blueprint), units, unscored, random);
    case 'essay':
      return shuffled(units, random);
    default:
      throw new Error(`unknown section ${JSON.stringify(section satisfies never)}`);
  }
};
