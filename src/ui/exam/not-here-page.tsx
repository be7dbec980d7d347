import { SiteLayout } from '../shell/site-layout.tsx';

/** There is no attempt behind the address. */
export const NotHerePage = () => (
  <SiteLayout title="This exam is not on this device">
    <p>
      No attempt with this address is stored in this browser. It may have been deleted, or taken in
      another browser or on another device.
    </p>
    <p class="button-row">
      <a class="button" href="#/history">
        Past attempts
      </a>
      <a class="button" href="#/mock">
        Choose an exam
      </a>
    </p>
  </SiteLayout>
);
