import * as z from 'zod';
import { sectionKinds, topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { Report } from '../fault.ts';
import { isDay } from './date-text.ts';
import { cureForName } from './nearest-name.ts';
import { readYaml } from './read-yaml.ts';
import { reportShape } from './report-shape.ts';
import type { SplitFile } from './split-front-matter.ts';

const day = z
  .string({ error: 'write a date, as 2026-11-01' })
  .refine(isDay, { error: 'write a day of the calendar, as 2026-11-01' });

const SetFields = z.strictObject(
  {
    section: z.enum(sectionKinds, { error: `write one of ${sectionKinds.join(', ')}` }),
    topic: z.string({ error: 'write the name of the folder that the file is in' }),
    asOf: day,
    reviewBy: day.optional(),
    math: z.boolean({ error: 'write `math: true`, or leave it out' }).optional(),
  },
  { error: 'write one `name: value` a line' },
);

/** What a file of questions says about all of them. */
export type SetFrontMatter = {
  readonly section: SectionKind;
  readonly topic: string;
  readonly asOf: string;
  readonly reviewBy: string | null;
  readonly math: boolean;
};

/** Section and topic by the folders that the file is in; null, after a report, where it lies elsewhere. */
const readPlace = (
  path: string,
  report: Report,
): Pick<SetFrontMatter, 'section' | 'topic'> | null => {
  const [folder = '', topic = '', ...rest] = path.split('/');
  const section = sectionKinds.find((kind) => kind === folder);
  if (section === undefined || rest.length !== 1) {
    report(
      1,
      'the file lies in no folder of a topic',
      'move it to `<section>/<topic>/<name>.md`; the sections are ' + sectionKinds.join(', '),
    );
    return null;
  }
  const topics = Object.keys(topicTitles[section]);
  if (!topics.includes(topic)) {
    report(1, `${section} has no topic \`${topic}\``, cureForName(topic, topics));
    return null;
  }
  return { section, topic };
};

/**
 * The front matter of a file of questions. Section and topic are those of its folder, and the front matter must agree, so that
 * the questions of a file with faulty front matter are read all the same and their faults found too.
 * Null, after a report, where the folder says nothing.
 */
export const readSetFrontMatter = (
  path: string,
  split: SplitFile,
  report: Report,
): SetFrontMatter | null => {
  const place = readPlace(path, report);
  const yaml = readYaml(split.frontMatter, split.frontMatterLine, report);
  if (yaml === null) {
    const math = /^math: *true\b/mu.test(split.frontMatter);
    return place && { ...place, asOf: '', reviewBy: null, math };
  }

  const parsed = SetFields.safeParse(yaml.data);
  if (!parsed.success) {
    reportShape(parsed.error, yaml, () => Object.keys(SetFields.shape), report);
    const math = SetFields.pick({ math: true }).loose().safeParse(yaml.data).data?.math ?? false;
    return place && { ...place, asOf: '', reviewBy: null, math };
  }
  const { section, topic, asOf, reviewBy = null, math = false } = parsed.data;
  for (const [field, written] of [
    ['section', section],
    ['topic', topic],
  ] as const) {
    if (place !== null && place[field] !== written) {
      report(
        yaml.lineOf([field]),
        `the ${field} is \`${written}\`, but the file lies in the folder of \`${place[field]}\``,
        `write \`${field}: ${place[field]}\`, or move the file to \`${section}/${topic}/\``,
      );
    }
  }
  if (reviewBy !== null && reviewBy <= asOf) {
    report(
      yaml.lineOf(['reviewBy']),
      `\`reviewBy\` (${reviewBy}) is not after \`asOf\` (${asOf})`,
      'write the day from which the facts must be checked again',
    );
  }
  return place && { ...place, asOf, reviewBy, math };
};
