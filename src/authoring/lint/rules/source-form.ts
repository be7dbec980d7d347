import type { Finding, LintRule } from '../lint-rule.ts';

const link = /\[((?:[^\]\\]|\\.)*)\]\((https:\/\/[^)\s]+)\)/gu;
const domainOnly = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?$/iu;

const problemOf = (title: string, url: string): string | null => {
  if (domainOnly.test(title.trim())) return `the source “${title}” is named by its domain only`;
  return URL.canParse(url) && new URL(url).pathname === '/' && new URL(url).search === ''
    ? `the source ${url} is the front page of a site, not the page that states the fact`
    : null;
};

/** A reader who doubts a key must find the sentence it rests on. That a source is there, named and `https` is the parser's matter. */
export const sourceForm: LintRule = {
  name: 'source-form',
  check: (item) =>
    item.kind !== 'choice'
      ? []
      : [...item.source.markdown.matchAll(link)].flatMap(([, title = '', url = '']): Finding[] => {
          const problem = problemOf(title, url);
          return problem === null
            ? []
            : [
                {
                  line: item.sourceLine,
                  problem,
                  cure: 'link the page itself, as `[author or office, title](https://…)`',
                },
              ];
        }),
};
