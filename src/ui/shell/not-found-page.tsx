import { SiteLayout } from './site-layout.tsx';

export const NotFoundPage = () => (
  <SiteLayout title="There is no such page">
    <p>
      The address leads nowhere in this app. <a href="#/">Go to the home page</a>, or choose from
      the menu above.
    </p>
  </SiteLayout>
);
