import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { SectionComparison, ShareComparison } from '../../progress/attempt-comparison.ts';
import { IntervalRows } from '../charts/interval-rows.tsx';
import type { IntervalRow } from '../charts/interval-rows.tsx';
import { shareInWords } from '../controls/share-words.ts';
import { differenceInWords, verdictSentence, verdictTitles } from './verdict-words.ts';

type SectionComparedProps = { readonly compared: SectionComparison };

const ofItems = ({ right, items }: ShareComparison['first']): string => `${right} of ${items}`;

const rowOf = (title: string, compared: ShareComparison): IntervalRow => ({
  title,
  note: `${ofItems(compared.first)}, then ${ofItems(compared.second)}. ${verdictTitles[compared.verdict]}.`,
  estimate: compared.difference,
  interval: compared.interval,
  words: differenceInWords(compared),
});

/** One section of two attempts: how it went in each, and the difference as a whole and by topic. */
export const SectionCompared = (props: SectionComparedProps) => {
  const section = () => props.compared.section;
  const total = () => props.compared.total;
  const share = ({ right, items }: ShareComparison['first']): string =>
    `${right} of ${items} right (${shareInWords(right / items)})`;
  return (
    <section class="stack panel" aria-label={sectionTitles[section()]}>
      <h2>{sectionTitles[section()]}</h2>
      <p>
        {share(total().first)}, then {share(total().second)}:{' '}
        <strong>{differenceInWords(total())}.</strong> {verdictSentence(total())}
      </p>
      <IntervalRows
        title={`${sectionTitles[section()]}: later minus earlier`}
        caption="Percentage points with 95% intervals. Of twenty topics, one is expected to differ by chance alone: the whole section tells more than any one topic."
        of="Topic"
        estimates="Difference (95% interval)"
        rows={[
          rowOf('Whole section', total()),
          ...props.compared.topics.map((compared) =>
            rowOf(topicTitles[section()][compared.topic] ?? compared.topic, compared),
          ),
        ]}
        from={-1}
        to={1}
        scaleInWords="Each line runs from 100 points lower to 100 points higher"
        reference={{ value: 0, label: 'No difference' }}
      />
    </section>
  );
};
