import { AskFirst } from '../controls/ask-first.tsx';

type TakeBackProps = {
  /** `the first reading`. */
  readonly what: string;
  readonly onTakeBack: () => Promise<boolean>;
};

/** Removes the last reading after a question, to give it anew. */
export const TakeBack = (props: TakeBackProps) => (
  <div class="take-back">
    <AskFirst
      label={`Take back ${props.what}`}
      question={`Take back ${props.what}?`}
      consequence="Its scores and its comment are deleted."
      keep="Keep it"
      confirm="Take it back"
      onConfirm={() => void props.onTakeBack()}
    />
  </div>
);
