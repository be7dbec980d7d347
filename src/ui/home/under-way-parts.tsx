import { attemptTitle, momentInWords } from '../controls/attempt-words.ts';
import { useServices } from '../services/services.ts';
import type { UnderWay } from './create-attempts.ts';
import { underWayInWords } from './under-way-in-words.ts';

type UnderWayProps = { readonly underWay: UnderWay };

/** Which exam it is, and where it stands. */
export const UnderWayWords = (props: UnderWayProps) => {
  const { wallClock } = useServices();
  const attempt = () => props.underWay.listed.attempt;
  return (
    <>
      <p>
        <strong>{attemptTitle(attempt())}</strong>
        <span class="soft">, started {momentInWords(attempt().createdAt)}</span>
      </p>
      <p>{underWayInWords(props.underWay.opened, wallClock.now())}</p>
    </>
  );
};

/** The way back into it. */
export const ContinueLink = (props: UnderWayProps) => {
  const attempt = () => props.underWay.listed.attempt;
  return (
    <a class="button" data-weight="primary" href={`#/exam/${attempt().id}`}>
      Continue
      <span class="visually-hidden"> {attemptTitle(attempt())}</span>
    </a>
  );
};
