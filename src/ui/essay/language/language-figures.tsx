import { FigureList } from '../../controls/figure-list.tsx';
import { Show } from 'solid-js';
import type { EssayLanguage } from './essay-language.ts';
import { measureFigures } from './measure-figures.ts';

type LanguageFiguresProps = { readonly language: EssayLanguage };

/** How long an essay and its sentences are, and which words it uses most. */
export const LanguageFigures = (props: LanguageFiguresProps) => (
  <>
    <FigureList class="language-figures" figures={measureFigures(props.language.measures)} />
    <Show when={props.language.frequent.length > 0}>
      <p>
        <strong>Used most:</strong>{' '}
        {props.language.frequent.map(({ word, times }) => `${word} (${times})`).join(', ')}.{' '}
        <span class="soft">
          Key terms belong here; for the others, there may be another word, or none may be needed.
        </span>
      </p>
    </Show>
    <p class="soft small language-note">
      The reading grade is the Flesch–Kincaid grade level (1975): roughly how many years of
      schooling a text asks of its reader. It measures only the length of words and sentences, with
      syllables counted by rules, and says nothing about how good an essay is.
    </p>
  </>
);
