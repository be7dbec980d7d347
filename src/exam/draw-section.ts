import type { Random } from '../shared/random.ts';
import { shuffled } from '../shared/random.ts';
import { ok, refuse } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { isSparable } from './assembly-unit.ts';
import type { AssemblyUnit, RankedUnit } from './assembly-unit.ts';
import { sparablesNeeded } from './count-spare-items.ts';
import { drawSingles } from './draw-singles.ts';
import { drawTopic } from './draw-topic.ts';
import type { EssaySection, QuestionSection } from './exam-format.ts';
import { groupBy } from './group-by.ts';
import { missingPrompts, missingTopic, missingUnscored } from './shortfall.ts';
import type { MissingItems } from './shortfall.ts';

/** The units of a form, and which of them do not count. */
export type DrawnSection = {
  readonly units: readonly AssemblyUnit[];
  readonly unscored: ReadonlySet<AssemblyUnit>;
};

export const drawPrompts = (
  { offered }: EssaySection,
  pool: readonly RankedUnit[],
  random: Random,
): Result<DrawnSection, readonly MissingItems[]> =>
  pool.length < offered
    ? refuse([missingPrompts(offered, pool.length)])
    : ok({ units: drawSingles(pool, offered, [], offered, random), unscored: new Set() });

/** One topic of a blueprint, and what is drawn for it. */
type TopicDraw = {
  readonly topic: string;
  readonly wanted: number;
  readonly pool: readonly RankedUnit[];
  readonly drawn: readonly AssemblyUnit[] | null;
};

const unitsIn = (pool: readonly RankedUnit[]): readonly AssemblyUnit[] =>
  pool.map(({ unit }) => unit);

/** Draws a topic again, of the sparable items only as many as it cannot do without. */
const drawnSparingly = ({ topic, wanted, pool, drawn }: TopicDraw, random: Random): TopicDraw => {
  const needed = sparablesNeeded(unitsIn(pool), wanted);
  const sparable = pool.filter(({ unit }) => isSparable(unit));
  const kept = new Set(drawSingles(sparable, needed, [], needed, random));
  const fewer = pool.filter(({ unit }) => !isSparable(unit) || kept.has(unit));
  return { topic, wanted, pool, drawn: drawTopic(fewer, wanted, random) ?? drawn };
};

const spareIn = ({ pool, drawn }: TopicDraw): readonly RankedUnit[] => {
  const taken = new Set(drawn);
  return pool.filter(({ unit }) => isSparable(unit) && !taken.has(unit));
};

/**
 * Leaves `unscored` sparable items undrawn if that can be. Usually there are plenty; only where there are not is a topic drawn
 * again, as this may cost freshness.
 */
const leaveSpare = (
  draws: readonly TopicDraw[],
  unscored: number,
  random: Random,
): readonly TopicDraw[] => {
  let spare = draws.reduce((sum, draw) => sum + spareIn(draw).length, 0);
  return shuffled(draws, random).map((draw) => {
    if (spare >= unscored) return draw;
    const again = drawnSparingly(draw, random);
    spare += spareIn(again).length - spareIn(draw).length;
    return again;
  });
};

export const drawQuestions = (
  { blueprint }: QuestionSection,
  pool: readonly RankedUnit[],
  unscored: number,
  random: Random,
): Result<DrawnSection, readonly MissingItems[]> => {
  const byTopic = groupBy(pool, ({ unit }) => unit.topic);
  const draws = Object.entries(blueprint).map(([topic, wanted]): TopicDraw => {
    const ofTopic = byTopic.get(topic) ?? [];
    return { topic, wanted, pool: ofTopic, drawn: drawTopic(ofTopic, wanted, random) };
  });
  const missing = draws.filter(({ drawn }) => drawn === null);
  if (missing.length > 0) {
    return refuse(missing.map((draw) => missingTopic(draw.topic, draw.wanted, unitsIn(draw.pool))));
  }
  const final = leaveSpare(draws, unscored, random);
  const spare = final.flatMap(spareIn);
  if (spare.length < unscored) return refuse([missingUnscored(unscored, spare.length)]);
  const extra = drawSingles(spare, unscored, [], unscored, random);
  return ok({
    units: [...final.flatMap(({ drawn }) => drawn ?? []), ...extra],
    unscored: new Set(extra),
  });
};
