import type { UnreadableRow } from '../../storage/unreadable-row.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import { UnreadableRows } from '../shell/unreadable-rows.tsx';

type UnreadablePageProps = { readonly rows: readonly UnreadableRow[] };

/** The attempt is there and is not opened, lest what cannot be read be overwritten. */
export const UnreadablePage = (props: UnreadablePageProps) => (
  <SiteLayout title="This exam cannot be opened">
    <UnreadableRows rows={props.rows} />
  </SiteLayout>
);
