import { skillTitles } from '../../bank/taxonomy.ts';
import type { AuthoredItem } from '../authored.ts';
import type { Guessed } from '../lint/blind-guesser/guess-blindly.ts';
import { wordsOf } from '../lint/reading-load.ts';
import type { GivenId } from '../parse/parse-set.ts';
import type { Finding } from './finding.ts';
import { findingsList } from './findings-list.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { counted, editorLink, part } from './place.ts';
import type { Place } from './place.ts';
import { questionBody } from './question-body.ts';

const difficulties = { 1: 'easy', 2: 'medium', 3: 'hard' } as const;

const factsOf = (item: AuthoredItem): readonly string[] => [
  ...(item.kind === 'choice'
    ? [
        `difficulty ${item.difficulty} (${difficulties[item.difficulty]})`,
        ...(item.skill === null ? [] : [(skillTitles[item.skill] ?? item.skill).toLowerCase()]),
        ...(item.mark === null ? [] : [`portion ${item.mark.name}, “${item.mark.plain}”`]),
        item.fixedOrder ? 'options stay in this order' : 'options are shuffled',
      ]
    : []),
  ...(item.asOf === '' ? [] : [`facts checked ${item.asOf}`]),
  ...(item.reviewBy === null ? [] : [`check again by ${item.reviewBy}`]),
];

const guessWords = ({ chance, because }: Guessed): string =>
  `The blind guesser, which learned from the other files in the section, gives the key ${Math.round(chance * 100)}% (chance alone gives 25%)` +
  (because.length === 0 ? '.' : `, because of: ${because.join('; ')}.`);

/** One question of a file with all that is to be said about it. `item` is null where it could not be read. */
export const questionPart = (
  place: Place,
  { id, file, line }: GivenId,
  number: number,
  item: AuthoredItem | null,
  findings: readonly Finding[],
  guess: Guessed | null,
): Html =>
  part(
    `q-${id === '' ? `line-${line}` : id}`,
    'article',
    'panel question stack',
    html` <header class="question-head">
        <h2>${number}. ${id === '' ? 'without an id' : id}</h2>
        <p class="small">${editorLink(place, file, line, `Edit line ${line}`)}</p>
        ${item === null ? null : html`<p class="small soft question-facts">${factsOf(item).join(' · ')}</p>`}
      </header>
      ${findingsList(place, findings)}
      ${
        item === null
          ? html`<p>This question could not be read. Fix its faults, and it will appear here.</p>`
          : questionBody(item)
      }
      ${
        item === null || item.kind === 'essay' || item.kind === 'examples'
          ? null
          : html`<p class="small soft for-reviewer">
              ${counted(wordsOf(item), 'word')} to read.
              ${guess === null ? null : guessWords(guess)}
            </p>`
      }`,
  );
