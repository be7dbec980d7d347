import { SiteLayout } from './site-layout.tsx';

export const NotFoundPage = () => (
  <SiteLayout title="Page not found">
    <p>
      There is no page at this address. <a href="#/">Go to the home page</a>, or choose from the
      menu above.
    </p>
  </SiteLayout>
);
