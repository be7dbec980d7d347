/** What stands behind the `#` of the page's address: `/review/abc?section=1` → path and query. */
export type Address = {
  readonly path: string;
  readonly query: Readonly<Record<string, string | undefined>>;
};

/** Reads the hash of an address, with or without its `#`. An empty one is the home page. */
export const readAddress = (hash: string): Address => {
  const [path, query] = hash.replace(/^#/u, '').split('?', 2);
  return {
    path: path === undefined || path === '' ? '/' : path,
    query: Object.fromEntries(new URLSearchParams(query ?? '')),
  };
};

/** A part of a path as text. One that nobody encoded (`50%`) is what it is. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
};

/** The parameters of a path that a pattern (`/exam/:attemptId`) covers; null where it does not cover it. */
export const matchPath = (
  pattern: string,
  path: string,
): Readonly<Record<string, string>> | null => {
  const wanted = pattern.split('/');
  const given = path.replace(/(?<=.)\/$/u, '').split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return params;
};

/** A path with a query; what is undefined in it is left out. */
export const writeAddress = ({
  path,
  query,
}: {
  readonly path: string;
  readonly query: Readonly<Record<string, string | number | undefined>>;
}): string => {
  const entries = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  const written = new URLSearchParams(entries).toString();
  return written === '' ? path : `${path}?${written}`;
};
