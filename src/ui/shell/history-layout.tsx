import type { JSX } from 'solid-js';
import { For } from 'solid-js';
import { PageLink } from '../routing/page-link.tsx';
import './history-layout.css';
import { historyPages } from './history-pages.ts';
import { SiteLayout } from './site-layout.tsx';

type HistoryLayoutProps = {
  readonly title: string;
  readonly lead?: JSX.Element;
  readonly children: JSX.Element;
};

/** The pages that look back, with the ways between them. */
export const HistoryLayout = (props: HistoryLayoutProps) => (
  <SiteLayout title={props.title} lead={props.lead}>
    <nav class="history-nav" aria-label="History">
      <For each={historyPages}>{({ path, title }) => <PageLink to={path}>{title}</PageLink>}</For>
    </nav>
    {props.children}
  </SiteLayout>
);
