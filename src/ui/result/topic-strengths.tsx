import { createMemo } from 'solid-js';
import { topicTitles } from '../../bank/taxonomy.ts';
import type { SectionDigest } from '../../progress/attempt-digest.ts';
import { priorItems, topicStrengths } from '../../progress/topic-strength.ts';
import { IntervalRows } from '../charts/interval-rows.tsx';
import { intervalInWords, shareInWords } from '../controls/share-words.ts';
import { strengthsInWords } from './strength-words.ts';
import { topicScores } from './topic-scores.ts';

type TopicStrengthsProps = { readonly digest: SectionDigest };

/** The topics of one section, weakest first, each with what can be said of it. */
export const TopicStrengths = (props: TopicStrengthsProps) => {
  const strengths = createMemo(() => topicStrengths(topicScores(props.digest)));
  const section = () => props.digest.section;
  return (
    <section class="stack">
      <h3>Strongest and weakest topics</h3>
      <p class="result-note">{strengthsInWords(section(), strengths()).join(' ')}</p>
      <IntervalRows
        title="By topic, weakest first"
        caption={`Estimates are pulled toward your mean in this section, as if ${priorItems} average questions had come before: two wrong answers alone do not make a weakness.`}
        of="Topic"
        estimates="Estimate (95% interval)"
        from={0}
        to={1}
        scaleInWords="Each line runs from 0% to 100%"
        reference={{
          value: strengths().share,
          label: `Your mean in this section, ${shareInWords(strengths().share)}`,
        }}
        rows={strengths().topics.map(({ topic, right, items, estimate, interval }) => ({
          title: topicTitles[section()][topic] ?? topic,
          note: `${right} of ${items} right`,
          estimate,
          interval,
          words: `${shareInWords(estimate)} (${intervalInWords(interval)})`,
        }))}
      />
    </section>
  );
};
