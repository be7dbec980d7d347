import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';
import { Page } from './page.tsx';
import './shell.css';

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
      <A class="site-name" href="/" end>
        FSOT practice exam
      </A>
      <nav class="site-nav" aria-label="Main">
        <A href="/mock">Mock exam</A>
        <A href="/drill">Drill</A>
        <A href="/history">Past attempts</A>
        <A href="/settings">Settings</A>
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
