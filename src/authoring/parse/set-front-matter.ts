import * as z from 'zod';
import { sectionKinds, topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { Report } from '../fault.ts';
import { isDay } from './date-text.ts';
import { cureForName, nearestName } from './nearest-name.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlData } from './read-yaml.ts';
import { reportShape } from './report-shape.ts';
import type { SplitFile } from './split-front-matter.ts';

const day = z
  .string({ error: 'write a date, such as 2026-11-01' })
  .refine(isDay, { error: 'write a real date, such as 2026-11-01' });

const SetFields = z.strictObject(
  {
    section: z.enum(sectionKinds, { error: `write one of ${sectionKinds.join(', ')}` }),
    topic: z.string({ error: 'write the name of the folder that the file is in' }),
    asOf: day,
    reviewBy: day.optional(),
    math: z.boolean({ error: 'write `math: true`, or leave it out' }).optional(),
  },
  { error: 'write one `name: value` per line' },
);

/** What a file of questions says about all of them. */
export type SetFrontMatter = {
  readonly section: SectionKind;
  readonly topic: string;
  readonly asOf: string;
  readonly asOfLine: number;
  readonly reviewBy: string | null;
  readonly math: boolean;
};

type Place = Pick<SetFrontMatter, 'section' | 'topic'>;

const topicsOf = (section: SectionKind): readonly string[] => Object.keys(topicTitles[section]);

type Fields = z.infer<typeof SetFields>;
type WrittenFields = { readonly [Name in keyof Fields]?: Fields[Name] | undefined };

/** The fields whose values can be used, whatever is wrong with the others. */
const soundFields = (data: unknown): WrittenFields => {
  const written = typeof data === 'object' && data !== null ? data : {};
  const read = <Value>(schema: z.ZodType<Value>, name: keyof WrittenFields) =>
    schema.safeParse(Reflect.get(written, name)).data;
  const { section, topic, asOf, reviewBy, math } = SetFields.shape;
  return {
    section: read(section, 'section'),
    topic: read(topic, 'topic'),
    asOf: read(asOf, 'asOf'),
    reviewBy: read(reviewBy, 'reviewBy'),
    math: read(math, 'math'),
  };
};

/** Section and topic by the folders that the file is in; null, after a report, where it lies elsewhere. */
const readPlace = (path: string, report: Report): Place | null => {
  const [folder = '', topic = '', ...rest] = path.split('/');
  const section = sectionKinds.find((kind) => kind === folder);
  if (section === undefined || rest.length !== 1) {
    report(
      1,
      'the file is not in the folder of a topic',
      'move it to `<section>/<topic>/<name>.md`; the sections are ' + sectionKinds.join(', '),
    );
    return null;
  }
  const topics = topicsOf(section);
  if (!topics.includes(topic)) {
    report(1, `${section} has no topic \`${topic}\``, cureForName(topic, topics));
    return null;
  }
  return { section, topic };
};

/** Reports a section and a topic, as far as they are written, that are not those of the folder. */
const checkPlace = (
  place: Place,
  { section, topic }: Pick<WrittenFields, 'section' | 'topic'>,
  { lineOf }: YamlData,
  report: Report,
): void => {
  const topics = topicsOf(place.section);
  if (topic !== undefined && section === place.section && !topics.includes(topic)) {
    report(
      lineOf(['topic']),
      `${section} has no topic \`${topic}\``,
      nearestName(topic, topics) === null
        ? `write \`topic: ${place.topic}\`, the name of the folder`
        : cureForName(topic, topics),
    );
    return;
  }
  const written = { section, topic };
  const { section: kind = place.section, topic: name = place.topic } = written;
  const move = topicsOf(kind).includes(name) ? `, or move the file to \`${kind}/${name}/\`` : '';
  for (const field of ['section', 'topic'] as const) {
    if (written[field] === undefined || written[field] === place[field]) continue;
    report(
      lineOf([field]),
      `the ${field} is \`${written[field]}\`, but the file is in the folder of \`${place[field]}\``,
      `write \`${field}: ${place[field]}\`${move}`,
    );
  }
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
  const { frontMatter, frontMatterLine } = split;
  const yaml = frontMatter === null ? null : readYaml(frontMatter, frontMatterLine, report);
  if (yaml === null) {
    const math = /^math: *true\b/mu.test(frontMatter ?? '');
    return place && { ...place, asOf: '', asOfLine: 1, reviewBy: null, math };
  }

  const parsed = SetFields.safeParse(yaml.data);
  if (!parsed.success) reportShape(parsed.error, yaml, () => Object.keys(SetFields.shape), report);
  const { section, topic, asOf = '', reviewBy = null, math = false } = soundFields(yaml.data);
  if (place !== null) checkPlace(place, { section, topic }, yaml, report);
  if (reviewBy !== null && reviewBy <= asOf) {
    report(
      yaml.lineOf(['reviewBy']),
      `the \`reviewBy\` date “${reviewBy}” is not after the file's \`asOf\` date “${asOf}”`,
      'write the day from which the facts must be checked again',
    );
  }
  return place && { ...place, asOf, asOfLine: yaml.lineOf(['asOf']), reviewBy, math };
};
