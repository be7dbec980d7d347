import { AttemptMissing } from '../shell/attempt-missing.tsx';
import { SiteLayout } from '../shell/site-layout.tsx';

/** There is no attempt behind the address. */
export const NotHerePage = () => (
  <SiteLayout title="This exam is not on this device">
    <AttemptMissing />
  </SiteLayout>
);
