import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { systemClock } from '../../shared/clock.ts';
import { loadAmericanDictionary } from '../lint/spelling/american-dictionary.ts';
import { wordListFile } from '../lint/spelling/word-list.ts';
import { readIfThere } from '../read-bank-files.ts';
import type { LiveBank } from '../vite/live-bank.ts';
import { figuresPage } from './figures-page.ts';
import { readFilter } from './filter-form.ts';
import { createFindings } from './find-everything.ts';
import { createWideWarnings } from './find-wide.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import { listPage } from './list-page.ts';
import { pageFrame } from './page-frame.ts';
import type { Assets } from './page-frame.ts';
import { listHref, previewPath } from './place.ts';
import type { Place } from './place.ts';
import { setPage } from './set-page.ts';

type Page = { readonly title: string; readonly body: Html };

const noSuchFile = (place: Place, file: string): Page => ({
  title: 'No such file',
  body: html`<h1>No such file</h1>
    <p>
      The bank has no file <code>${file}</code>. It may have been moved or renamed.
      <a href="${listHref(place)}">See all files</a>.
    </p>`,
});

/** What the preview shares with the app: its colors, its type, and how options look in a review. */
const assetsOf = (base: string): Assets => {
  // Files beside this one, by the address under which the development server hands out any file of the project.
  const address = (relative: string): string => {
    const path = fileURLToPath(new URL(relative, import.meta.url))
      .split(sep)
      .join('/');
    return `${base}@fs${path.startsWith('/') ? '' : '/'}${path}`;
  };
  return {
    styles: [
      '../../ui/styles/main.css',
      '../../ui/shell/page.css',
      '../../ui/review/answer-review.css',
      './preview.css',
      './questions.css',
    ].map(address),
    script: address('./client/preview-client.ts'),
  };
};

const createPages = (place: Place, current: () => Promise<LiveBank>) => {
  let finding: Promise<{
    readonly everything: ReturnType<typeof createFindings>;
    readonly wide: ReturnType<typeof createWideWarnings>;
  }> | null = null;
  return async (query: URLSearchParams): Promise<Page> => {
    const live = await current();
    if (query.get('view') === 'figures') return figuresPage(live);
    const { everything, wide } = await (finding ??= loadAmericanDictionary().then((dictionary) => ({
      everything: createFindings(dictionary),
      wide: createWideWarnings(dictionary),
    })));
    const listText = await readIfThere(join(place.bankDir, wordListFile));
    const today = new Date(systemClock.now()).toISOString().slice(0, 10);
    const findings = everything(live, today, listText);
    const file = query.get('file');
    return file === null
      ? listPage(place, live, findings, wide(live, listText), readFilter(query))
      : (setPage(place, live, findings, file) ?? noSuchFile(place, file));
  };
};

/**
 * Serves `/dev/bank`, where an author sees the bank as candidates and reviewers will, with what is wrong beside each question.
 * The page asks again after each `bank:read`. Only a development server has it: nothing of it is part of a build.
 */
export const servePreview = (
  server: ViteDevServer,
  bankDir: string,
  current: () => Promise<LiveBank>,
): void => {
  const { config, middlewares } = server;
  const place: Place = { base: config.base, bankDir };
  const printUrls = server.printUrls.bind(server);
  server.printUrls = () => {
    printUrls();
    for (const url of server.resolvedUrls?.local ?? [])
      config.logger.info(`  ➜  Question bank: ${url}${previewPath}`);
  };
  const assets = assetsOf(config.base);
  const page = createPages(place, current);
  middlewares.use(`/${previewPath}`, (request, response, next) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const answer = async (): Promise<void> => {
      try {
        const made = await page(searchParams);
        response.setHeader('Content-Type', 'text/html; charset=utf-8');
        response.setHeader('Cache-Control', 'no-store');
        response.end(pageFrame(place, assets, made));
      } catch (error) {
        next(error);
      }
    };
    void answer();
  });
};
