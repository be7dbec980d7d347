import { createMemo, For } from 'solid-js';
import { sectionTitles, topicTitles } from '../../bank/taxonomy.ts';
import { countTopics } from '../../progress/mistake-counts.ts';
import type { Mistake } from '../../progress/mistake.ts';
import { causeWords, mistakeCauses } from './mistake-words.ts';

/** Filed mistakes by topic and cause, with the way to a drill of each topic. */
export const TopicMistakeTable = (props: { readonly mistakes: readonly Mistake[] }) => {
  const topics = createMemo(() => countTopics(props.mistakes));
  return (
    // Focusable, as it may be wider than a narrow page and must then be scrolled by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div class="table-frame" role="group" aria-label="Mistakes by topic" tabindex="0">
      <table class="topic-mistakes">
        <caption class="visually-hidden">Filed mistakes by topic and cause</caption>
        <thead>
          <tr>
            <th scope="col">Topic</th>
            <For each={mistakeCauses}>
              {(cause) => (
                <th scope="col" class="number">
                  {causeWords[cause].title}
                </th>
              )}
            </For>
            <th scope="col" class="number">
              All
            </th>
            <th scope="col">Practice</th>
          </tr>
        </thead>
        <tbody>
          <For each={topics()}>
            {({ section, topic, count, causes }) => {
              const title = topicTitles[section][topic] ?? topic;
              return (
                <tr>
                  <th scope="row">
                    {title} <span class="soft small topic-section">{sectionTitles[section]}</span>
                  </th>
                  <For each={mistakeCauses}>
                    {(cause) => (
                      <td
                        class="number"
                        data-of={causeWords[cause].title}
                        data-none={causes[cause] === 0 ? '' : undefined}
                      >
                        {causes[cause] || '–'}
                      </td>
                    )}
                  </For>
                  <td class="number" data-of="All">
                    <strong>{count}</strong>
                  </td>
                  <td>
                    <a href={`#/drill?section=${section}&topic=${topic}&state=missed`}>
                      Drill<span class="visually-hidden"> what you missed in {title}</span>
                    </a>
                  </td>
                </tr>
              );
            }}
          </For>
        </tbody>
      </table>
    </div>
  );
};
