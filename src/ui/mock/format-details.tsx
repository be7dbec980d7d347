import { For, Show } from 'solid-js';
import { sectionTitles } from '../../bank/taxonomy.ts';
import type { Conditions } from '../../exam/conditions.ts';
import { sectionLengthMs } from '../../exam/section-length.ts';
import type { FormatSection, OfferedFormat, SourceConfidence } from '../../exam/exam-format.ts';
import { BankBlocks } from '../controls/bank-html.tsx';
import { dayInWords } from '../controls/day-in-words.ts';
import { sittingTimeInWords } from './sitting-time-in-words.ts';

type FormatDetailsProps = {
  readonly offered: OfferedFormat;
  readonly timeFactor: Conditions['timeFactor'];
};

const sizeOf = (section: FormatSection): string => {
  if (section.section !== 'essay') return `${section.questions} questions`;
  const prompts = section.offered === 1 ? '1 prompt' : `1 of ${section.offered} prompts`;
  return `${prompts}, ${section.characters.toLocaleString('en-US')} characters`;
};

const confidenceWords: Readonly<Record<SourceConfidence, string>> = {
  high: 'Well documented',
  medium: 'Fairly certain',
  low: 'Uncertain',
};

/** The numbers of a version of the test, how sure they are, and what it was. */
export const FormatDetails = (props: FormatDetailsProps) => (
  <>
    <section class="stack" aria-labelledby="sections">
      <h2 id="sections">Its sections, in order</h2>
      <ol class="format-sections">
        <For each={props.offered.format.sections}>
          {(section) => (
            <li>
              <h3>{sectionTitles[section.section]}</h3>
              <p class="format-size">
                {sizeOf(section)} · {sittingTimeInWords(sectionLengthMs(section), props.timeFactor)}
              </p>
              <p class="soft small">
                <strong>{confidenceWords[section.confidence]}.</strong> {section.note}{' '}
                <For each={section.sources}>
                  {(address, place) => (
                    <>
                      <Show when={place() > 0}>, </Show>
                      <a href={address} target="_blank" rel="noopener noreferrer">
                        {new URL(address).hostname.replace(/^www\./u, '')}
                      </a>
                    </>
                  )}
                </For>
              </p>
            </li>
          )}
        </For>
      </ol>
      <p class="soft small">Last checked {dayInWords(props.offered.format.lastChecked)}.</p>
    </section>
    <section aria-label="About this version">
      <BankBlocks class="prose" html={props.offered.about} />
    </section>
  </>
);
