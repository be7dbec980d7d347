import { Show } from 'solid-js';
import { skillTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { QuestionsReport } from '../../exam/attempt-report.ts';
import type { SectionDigest } from '../../progress/attempt-digest.ts';
import '../controls/more-figures.css';
import { intervalInWords, shareInWords } from '../controls/share-words.ts';
import { FigureList } from '../controls/figure-list.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { TallyTable } from './tally-table.tsx';
import type { TallyRow } from './tally-table.tsx';
import { paceFigures, timingFigures } from './timing-figures.ts';
import { SectionPace } from './section-pace.tsx';
import { TopicStrengths } from './topic-strengths.tsx';
import { UnscoredNote } from './unscored-note.tsx';

type QuestionsPanelProps = {
  readonly report: QuestionsReport;
  /** Undefined for a drill: its questions were picked, so topics and pace are told in counts only. */
  readonly digest: SectionDigest | undefined;
};

/** Job knowledge or English expression: what was right, by topic, and how the time went. */
export const QuestionsPanel = (props: QuestionsPanelProps) => {
  const total = () => props.report.total;
  const topics = (): readonly TallyRow[] =>
    props.report.topics.map(({ topic, tally }) => ({
      title: topicTitles[props.report.section][topic] ?? topic,
      tally,
    }));
  const skills = (): readonly TallyRow[] =>
    props.report.skills.map(({ skill, tally }) => ({ title: skillTitles[skill] ?? skill, tally }));
  return (
    <>
      <div class="score">
        <Show when={total().rightShare !== null && total().interval}>
          {(interval) => (
            <>
              <p class="score-share">{shareInWords(total().rightShare ?? 0)} right</p>
              <IntervalBar share={total().rightShare ?? 0} interval={interval()} />
              <p class="soft">95% interval {intervalInWords(interval())}</p>
            </>
          )}
        </Show>
      </div>
      <FigureList
        figures={[
          { label: 'Right', value: `${total().right} of ${total().items}` },
          { label: 'Wrong', value: String(total().wrong) },
          { label: 'Unanswered', value: String(total().unanswered) },
          ...paceFigures(props.report.timing),
          ...timingFigures(props.report.timing),
        ]}
      />
      <UnscoredNote unscored={props.report.unscored} />
      <Show
        when={props.digest}
        fallback={<TallyTable caption="By topic" of="Topic" rows={topics()} />}
      >
        {(digest) => (
          <div class="side-by-side">
            <TopicStrengths digest={digest()} />
            <SectionPace digest={digest()} />
          </div>
        )}
      </Show>
      <Show when={skills().length > 0}>
        <details class="more-figures">
          <summary>By skill</summary>
          <TallyTable caption="By skill" of="Skill" rows={skills()} />
        </details>
      </Show>
    </>
  );
};
