import { useIsRouting, useLocation, useNavigate } from '@solidjs/router';
import { createEffect, on } from 'solid-js';

/**
 * Shows the page that the address names. @solidjs/router 1.0.0 overlooks a return to the page on the screen while another is
 * still loading (it compares the new address with the page shown, not with the one on its way), and then shows the other.
 */
export const followAddress = (): void => {
  const isRouting = useIsRouting();
  const location = useLocation();
  const navigate = useNavigate();
  createEffect(
    on(isRouting, (routing) => {
      if (routing) return;
      const address = globalThis.location.hash.slice(1) || '/';
      const shown = location.pathname + location.search + location.hash;
      if (address !== shown) navigate(address, { replace: true, scroll: false });
    }),
  );
};
