import { createMemo, createResource, For, Show } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import type { AttemptPoint } from '../../progress/progress-totals.ts';
import type { AttemptStore } from '../../storage/attempt-store.ts';
import { RadioChoice } from '../preferences/radio-choice.tsx';
import { useQuery } from '../routing/router.tsx';
import { EssayScores } from './essay-scores.tsx';
import { KindTrend } from './kind-trend.tsx';
import { mostSat, sectionPoints, trendSections } from './score-points.ts';

type ScoreTrendsProps = {
  readonly store: AttemptStore;
  /** Oldest first. */
  readonly series: readonly AttemptPoint[];
};

/** Scores over time of one section or topic, which stand in the address. */
export const ScoreTrends = (props: ScoreTrendsProps) => {
  const { query, changeQuery } = useQuery();
  const section = createMemo(
    () => trendSections.find((each) => each === query()['section']) ?? mostSat(props.series),
  );
  const topics = () => Object.entries(topicTitles[section()]);
  const topic = createMemo(() => {
    const wanted = query()['topic'];
    return topics().find(([id]) => id === wanted)?.[0] ?? null;
  });
  const subject = () => {
    const chosen = topic();
    return chosen === null ? sectionTitles[section()] : topicTitles[section()][chosen];
  };
  // Read again as an attempt is finished or deleted, which makes another series.
  const [ofTopic] = createResource(
    () => ({ store: props.store, series: props.series, section: section(), topic: topic() }),
    async ({ store, series, section: ofSection, topic: wanted }) =>
      wanted === null
        ? sectionPoints(series, ofSection)
        : (await store.progress()).topicSeries(ofSection, wanted),
  );
  const points = () =>
    ofTopic.state === 'ready' || ofTopic.state === 'refreshing' ? ofTopic.latest : undefined;
  return (
    <section class="stack" aria-labelledby="scores">
      <h2 id="scores">Scores over time</h2>
      <div class="trend-choices">
        <RadioChoice
          title="Section"
          options={trendSections.map((value) => ({ value, title: sectionTitles[value] }))}
          chosen={section()}
          onChoose={(chosen) => changeQuery({ section: chosen, topic: undefined })}
        />
        <Show when={section() !== 'essay'}>
          <label class="trend-topic">
            <span class="group-title">Topic</span>
            <select
              onChange={(event) => changeQuery({ topic: event.currentTarget.value || undefined })}
            >
              <option value="">The whole section</option>
              <For each={topics()}>
                {([id, title]) => (
                  <option value={id} selected={topic() === id}>
                    {title}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
      </div>
      <Show when={section() !== 'essay'} fallback={<EssayScores store={props.store} />}>
        <Show when={points()}>
          {(known) => (
            <div class="trends">
              <KindTrend kind="mock" subject={subject() ?? ''} points={known()} />
              <KindTrend kind="drill" subject={subject() ?? ''} points={known()} />
            </div>
          )}
        </Show>
        <Show when={ofTopic.state === 'errored'}>
          <p class="notice" role="alert">
            The scores of this topic cannot be read. {String(ofTopic.error?.message)}
          </p>
        </Show>
      </Show>
    </section>
  );
};
