import { For, Show } from 'solid-js';
import { momentInWords } from '../controls/attempt-words.ts';
import { counted } from '../controls/plural.ts';
import { pastTitle } from '../history/past-title.ts';
import type { UnfiledMisses } from './unfiled-misses.ts';

type UnfiledListProps = { readonly unfiled: readonly UnfiledMisses[] };

/** Of misses long past nobody remembers why: only the latest attempts are named. */
const mostShown = 3;

/** The latest attempts whose misses are not all filed, with the way to their review. */
export const UnfiledList = (props: UnfiledListProps) => (
  <section class="stack panel" aria-labelledby="unfiled">
    <h2 id="unfiled">Not filed yet</h2>
    <ul class="unfiled">
      <For each={props.unfiled.slice(0, mostShown)}>
        {({ point, unfiled, missed }) => (
          <li>
            <a href={`#/review/${point.attemptId}?filter=missed`}>
              {unfiled === missed
                ? counted(missed, 'miss', 'misses')
                : `${unfiled} of ${counted(missed, 'miss', 'misses')}`}
              <span class="visually-hidden"> in {pastTitle(point)}</span>
            </a>
            <span class="soft">
              {' '}
              in {pastTitle(point)}, {momentInWords(point.attempt.createdAt)}
            </span>
          </li>
        )}
      </For>
    </ul>
    <Show when={props.unfiled.length > mostShown}>
      <p class="soft small">
        {counted(props.unfiled.length - mostShown, 'older attempt has', 'older attempts have')}{' '}
        unfiled misses. The latest are worth the most: you still remember what you were thinking.
      </p>
    </Show>
  </section>
);
