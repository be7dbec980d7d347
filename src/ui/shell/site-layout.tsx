import type { JSX } from 'solid-js';
import { PageLink } from '../routing/page-link.tsx';
import { historyPaths } from './history-pages.ts';
import { Page } from './page.tsx';
import './site-layout.css';

const drillPaths = ['/drill'];

type SiteLayoutProps = {
  /** The page's h1 and the document's title. */
  readonly title: string;
  readonly lead?: JSX.Element;
  readonly children: JSX.Element;
};

/** Every page but the exam room: the site's header, then the page. */
export const SiteLayout = (props: SiteLayoutProps) => (
  <>
    <header class="site-header">
      <PageLink class="site-name" to="/">
        FSOT practice exam
      </PageLink>
      <nav class="site-nav" aria-label="Main">
        <PageLink to="/mock">Mock exam</PageLink>
        <PageLink to="/drill" covers={drillPaths}>
          Drill
        </PageLink>
        <PageLink to="/history" covers={historyPaths}>
          History
        </PageLink>
        <PageLink to="/settings">Settings</PageLink>
      </nav>
    </header>
    <Page title={props.title} class="page">
      <div class="page-head">
        <h1>{props.title}</h1>
        {props.lead === undefined ? null : <div class="lead">{props.lead}</div>}
      </div>
      {props.children}
    </Page>
  </>
);
