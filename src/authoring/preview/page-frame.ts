import { html } from './html.ts';
import type { Html } from './html.ts';
import { figuresHref, listHref } from './place.ts';
import type { Place } from './place.ts';

/** The addresses of what a page is dressed in and moved by. */
export type Assets = { readonly styles: readonly string[]; readonly script: string };

/** A whole document; what is in `main` is replaced piece by piece when the bank changes. */
export const pageFrame = (
  place: Place,
  { styles, script }: Assets,
  { title, body }: { readonly title: string; readonly body: Html },
): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <style>
          @layer tokens, base, controls, pages;
        </style>
        ${styles.map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        <link rel="icon" href="${place.base}icon.svg" type="image/svg+xml" />
        <title>${title}</title>
      </head>
      <body>
        <div class="preview-bar">
          <div class="preview-bar-row">
            <nav aria-label="Preview">
              <a class="site-name" href="${listHref(place)}">Question bank</a>
              <a href="${figuresHref(place)}">Figures</a>
              <a href="${place.base}">The app</a>
            </nav>
            <p class="small soft" id="told" role="status"></p>
          </div>
        </div>
        <main id="bank" class="page">${body}</main>
        <script type="module" src="${script}"></script>
      </body>
    </html>`.html;
