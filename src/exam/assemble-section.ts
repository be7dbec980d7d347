import type { SectionBank } from '../bank/item.ts';
import type { SectionKind } from '../bank/taxonomy.ts';
import { createRandom } from '../shared/random.ts';
import type { Random, Seed } from '../shared/random.ts';
import { ok, refuse } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { textHash } from '../shared/text-hash.ts';
import { rankByExposure, unitsOf } from './assembly-unit.ts';
import { drawPrompts, drawQuestions } from './draw-section.ts';
import type { FormatSection } from './exam-format.ts';
import type { FormSection } from './exam-form.ts';
import type { LastSeen } from './exposure.ts';
import { orderUnits } from './order-units.ts';
import type { Shortfall } from './shortfall.ts';
import { shuffleOptions } from './shuffle-options.ts';

export type SectionRequest = {
  readonly bank: SectionBank;
  readonly section: FormatSection;
  /** How many items to mix in unscored, beyond the blueprint; none are mixed into an essay. */
  readonly unscored: number;
  readonly seed: Seed;
  readonly lastSeen: LastSeen;
};

/** A stream of its own for each section, so that what one section draws does not depend on another. */
const randomFor = (section: SectionKind, seed: Seed): Random =>
  createRandom(Number.parseInt(textHash(`${section} ${seed}`), 36));

/**
 * Draws the form of one section. Pure: the same request always gives the same form, whatever order the bank's sets come in.
 *
 * Each topic of the blueprint is filled exactly, with items this candidate has not seen, then with those seen longest ago, and
 * near a quarter easy, half medium, a quarter hard. Passages keep their questions, a question its lists of examples, and
 * linked questions stand far apart. Options are shuffled where that is allowed. Refused with all that the bank lacks.
 * Throws an Error where the bank is that of another section.
 */
export const assembleSection = (request: SectionRequest): Result<FormSection, Shortfall> => {
  const { bank, section, seed, lastSeen } = request;
  if (bank.section !== section.section) {
    throw new Error(`a ${section.section} section cannot be filled from the ${bank.section} bank`);
  }
  const random = randomFor(section.section, seed);
  const pool = rankByExposure(unitsOf(bank), lastSeen);
  const drawn =
    section.section === 'essay'
      ? drawPrompts(section, pool, random)
      : drawQuestions(section, pool, request.unscored, random);
  if (!drawn.ok) return refuse({ section: section.section, missing: drawn.problem });

  const { units, unscored } = drawn.value;
  const ordered = orderUnits(section, units, unscored, random);
  return ok({
    section: section.section,
    entries: ordered.flatMap((unit) =>
      unit.items.map((item) => ({
        item: shuffleOptions(item, random),
        passageId: unit.passage?.id ?? null,
        scored: !unscored.has(unit),
      })),
    ),
    passages: ordered.flatMap(({ passage }) => (passage === null ? [] : [passage])),
  });
};
