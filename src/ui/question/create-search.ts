import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import { sectionKinds } from '../../bank/taxonomy.ts';
import type { SectionKind } from '../../bank/taxonomy.ts';
import type { CatalogItem } from '../../bank/catalog.ts';
import type { LastSeen } from '../../exam/exposure.ts';
import { writeAddress } from '../routing/read-address.ts';
import { useQuery } from '../routing/router.tsx';
import type { createSectionTexts } from './create-section-texts.ts';
import { searchQuestions } from './search-questions.ts';
import { searchTerms } from './search-terms.ts';

export const pageLength = 20;

/** Safari refuses more than 100 changes of the address in 30 seconds: one for each letter would be too many. */
const addressDelayMs = 300;

type SearchOptions = {
  readonly catalog: () => readonly CatalogItem[];
  readonly texts: Pick<ReturnType<typeof createSectionTexts>, 'has' | 'index'>;
  readonly lastSeen: () => LastSeen;
};

/** A search whose choices stand in the address, so that Back, a reload and a bookmark come back to it. */
export const createSearch = ({ catalog, texts, lastSeen }: SearchOptions) => {
  const { query, changeQuery } = useQuery();
  const written = () => query()['q'] ?? '';
  const [text, setText] = createSignal(written());
  const section = (): SectionKind | null =>
    sectionKinds.find((kind) => kind === query()['section']) ?? null;
  const isMetOnly = () => query()['met'] === '1';

  let delay: ReturnType<typeof setTimeout> | undefined;
  let noted = written();
  /** Written here, and not yet come back as the address: what was typed since then must stay. */
  const underWay = new Set<string>();
  const noteInAddress = (): void => {
    clearTimeout(delay);
    if (text() === noted) return;
    noted = text();
    underWay.add(noted);
    changeQuery({ q: noted === '' ? undefined : noted, page: undefined });
  };
  const type = (typed: string): void => {
    setText(typed);
    clearTimeout(delay);
    delay = setTimeout(noteInAddress, addressDelayMs);
  };
  onCleanup(() => clearTimeout(delay));
  // Back and forward change the address under the page.
  createEffect(
    on(
      written,
      (now) => {
        if (now === noted) underWay.clear();
        else if (!underWay.has(now)) setText((noted = now));
      },
      { defer: true },
    ),
  );

  const terms = createMemo(() => searchTerms(text()));
  const metSections = createMemo(() => {
    const met = new Set(
      catalog().flatMap(({ id, section }) => (lastSeen().has(id) ? section : [])),
    );
    return sectionKinds.filter((kind) => met.has(kind));
  });
  /** Where to look: of other sections nothing needs to be fetched. */
  const sections = createMemo((): readonly SectionKind[] => {
    const chosen = section();
    if (chosen !== null) return [chosen];
    if (isMetOnly()) return metSections();
    return terms().length > 0 ? sectionKinds : [];
  });
  const isReady = (): boolean => texts.has(sections());
  const isAsked = () => terms().length > 0 || section() !== null || isMetOnly();
  const found = createMemo(() =>
    // Not among some sections while others are fetched: what comes later may be nearer to what was asked.
    isAsked() && isReady()
      ? searchQuestions(texts.index(), {
          text: text(),
          section: section(),
          among: isMetOnly() ? new Set(lastSeen().keys()) : null,
        })
      : [],
  );
  const pages = () => Math.max(1, Math.ceil(found().length / pageLength));
  const page = () => {
    // What was just typed is not in the address yet, and its first page is meant.
    const wanted = text() === noted ? Number(query()['page'] ?? 1) : 1;
    return Number.isInteger(wanted) ? Math.max(1, Math.min(wanted, pages())) : 1;
  };
  const shown = createMemo(() => found().slice((page() - 1) * pageLength, page() * pageLength));
  const addressOf = (wanted: number): string =>
    `#${writeAddress({
      path: '/questions',
      query: {
        q: text() === '' ? undefined : text(),
        section: section() ?? undefined,
        met: isMetOnly() ? 1 : undefined,
        page: wanted === 1 ? undefined : wanted,
      },
    })}`;

  return {
    text,
    type,
    noteInAddress,
    section,
    chooseSection: (wanted: string) =>
      changeQuery({ section: wanted === '' ? undefined : wanted, page: undefined }),
    isMetOnly,
    chooseMetOnly: (wanted: boolean) =>
      changeQuery({ met: wanted ? 1 : undefined, page: undefined }),
    terms,
    sections,
    isReady,
    isAsked,
    found,
    shown,
    page,
    pages,
    addressOf,
  };
};
