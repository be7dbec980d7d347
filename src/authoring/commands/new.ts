import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sectionKinds, topicTitles } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import { readBank } from '../compile/read-bank.ts';
import { cureForName } from '../parse/nearest-name.ts';
import { readBankFiles } from '../read-bank-files.ts';
import type { CommandContext } from './command-context.ts';
import { setTemplate } from './set-template.ts';

const idPrefixes: Readonly<Record<SectionKind, string>> = {
  'job-knowledge': 'jk',
  biographic: 'bio',
  'english-expression': 'ee',
  essay: 'essay',
};

/**
 * Writes a file ready to fill in, under a name and with an id that the bank does not have yet, and prints its path.
 * Exit code 2 where section or topic is unknown. Never overwrites.
 */
export const newSet = async (
  section: string,
  topic: string,
  { bankDir, terminal, today }: CommandContext,
): Promise<number> => {
  const kind = sectionKinds.find((each) => each === section);
  if (kind === undefined) {
    terminal.err(`unknown section \`${section}\`: ${cureForName(section, sectionKinds)}`);
    return 2;
  }
  const topics = Object.keys(topicTitles[kind]);
  if (!topics.includes(topic)) {
    terminal.err(`${kind} has no topic \`${topic}\`: ${cureForName(topic, topics)}`);
    return 2;
  }
  const files = await readBankFiles(bankDir);
  const paths = new Set(files.map(({ path }) => path));
  const ids = new Set(readBank(files).ids.map(({ id }) => id));
  for (let number = 1; ; number += 1) {
    const path = `${kind}/${topic}/new-${number}.md`;
    const id = `${idPrefixes[kind]}-${topic}-new-${number}`;
    if (paths.has(path) || ids.has(id)) continue;
    const target = join(bankDir, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, setTemplate(kind, topic, id, today), { flag: 'wx' });
    terminal.out(`${basename(bankDir)}/${path}`);
    terminal.err(
      'Replace everything in ‹…›, and the id; name the file after its subject; then run `npm run bank -- check`.',
    );
    return 0;
  }
};
