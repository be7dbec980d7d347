import { createResource, Show } from 'solid-js';
import { AttemptsUnderWay } from '../home/attempts-under-way.tsx';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import { MockForm } from './mock-form.tsx';

/** Where the exam is chosen, and where it is said plainly what this version of the test was. */
export const MockPage = () => {
  const services = useServices();
  const [formats] = createResource(services.loadFormats);
  return (
    <SiteLayout
      title="Full mock exam"
      lead={<p>Choose a version of the test, read about it, and begin when you are ready.</p>}
    >
      <StoreGate>
        {(store) => (
          <>
            <AttemptsUnderWay store={store} />
            <Show
              when={formats.loading ? undefined : formats()}
              fallback={
                <p class="soft" role="status">
                  Loading the exams…
                </p>
              }
            >
              {(loaded) => <MockForm formats={loaded()} store={store} />}
            </Show>
          </>
        )}
      </StoreGate>
    </SiteLayout>
  );
};
