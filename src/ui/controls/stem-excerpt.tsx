import { Match, Switch } from 'solid-js';
import { htmlInWords } from '../../bank/html-in-words.ts';
import { beginningOf } from './beginning-of.ts';
import type { BankItem } from './create-bank-items.ts';

type StemExcerptProps = {
  /** Undefined while it is fetched; null where the bank has it no more. */
  readonly found: BankItem | null | undefined;
  readonly itemId: string;
};

const mostCharacters = 180;

/** Of questions about a passage many read alike: the passage tells them apart. */
const stemInWords = ({ item, passageTitle }: BankItem): string => {
  const stem = beginningOf(htmlInWords(item.stem), mostCharacters);
  return passageTitle === null ? stem : `${passageTitle}: ${stem}`;
};

/** What a question begins with, to know it again in a list. */
export const StemExcerpt = (props: StemExcerptProps) => (
  <Switch fallback={<span class="soft">Question {props.itemId}</span>}>
    <Match when={props.found}>{(found) => <>{stemInWords(found())}</>}</Match>
    <Match when={props.found === null}>
      Question {props.itemId} <span class="soft small">(no longer in the bank)</span>
    </Match>
  </Switch>
);
