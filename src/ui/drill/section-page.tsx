import { createResource, Show } from 'solid-js';
import { StoreGate } from '../services/store-gate.tsx';
import { useServices } from '../services/services.ts';
import { SiteLayout } from '../shell/site-layout.tsx';
import { SectionChoice } from './section-choice.tsx';

/** One section by itself, with its own clock: scored and reviewed like an exam, and kept apart from it. */
export const SectionPage = () => {
  const services = useServices();
  const [formats] = createResource(services.loadFormats);
  return (
    <SiteLayout
      title="One section by itself"
      lead={
        <p>
          One section, with its clock and rules as in the exam. Questions you have not seen come
          first.
        </p>
      }
    >
      <StoreGate>
        {(store) => (
          <Show
            when={formats.loading ? undefined : formats()}
            fallback={
              <p class="soft" role="status">
                Loading the sections…
              </p>
            }
          >
            {(loaded) => <SectionChoice formats={loaded()} store={store} />}
          </Show>
        )}
      </StoreGate>
    </SiteLayout>
  );
};
