import { newId } from '../shared/new-id.ts';
import type { Schedule } from '../shared/schedule.ts';

/** What of a BroadcastChannel is used here. */
export type Channel = {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (
    type: 'message',
    listener: (event: { readonly data: unknown }) => void,
  ) => void;
  readonly close: () => void;
};

export type OpenChannel = (name: string) => Channel;

export type TabQuestion = 'where' | 'letGo';

/** `asker` keeps apart the answers to tabs that ask at the same time. */
type TabMessage = { readonly asker: string } & (
  | { readonly type: 'question'; readonly question: TabQuestion }
  | { readonly type: 'answer'; readonly answer: string }
);

/** By hand: the exam room listens before its first question, and a library of schemas would keep that waiting. */
const isTabMessage = (data: unknown): data is TabMessage => {
  const { type, asker, question, answer } = Object(data) as Record<string, unknown>;
  if (typeof asker !== 'string') return false;
  return type === 'question'
    ? question === 'where' || question === 'letGo'
    : type === 'answer' && typeof answer === 'string';
};

/** A message of another version of the app is none of ours. */
const hear = (channel: Channel, listener: (message: TabMessage) => void): void =>
  channel.addEventListener('message', ({ data }) => {
    if (isTabMessage(data)) listener(data);
  });

const say = (channel: Channel, message: TabMessage): void => channel.postMessage(message);

type Asking = {
  readonly openChannel: OpenChannel;
  readonly channelName: string;
  readonly question: TabQuestion;
  readonly timeoutMs: number;
  readonly schedule: Schedule;
};

/** The answer of whichever tab listens to this channel, or null where none comes in time (it sleeps, or is gone). */
export const askOtherTabs = async (asking: Asking): Promise<string | null> => {
  const channel = asking.openChannel(asking.channelName);
  const asker = newId();
  const answer = await new Promise<string | null>((resolve) => {
    const callOff = asking.schedule(asking.timeoutMs, () => resolve(null));
    hear(channel, (message) => {
      if (message.type !== 'answer' || message.asker !== asker) return;
      callOff();
      resolve(message.answer);
    });
    say(channel, { type: 'question', asker, question: asking.question });
  });
  channel.close();
  return answer;
};

/** Answers the questions of other tabs until it is told to stop. What is being answered then is still answered. */
export const answerOtherTabs = (
  openChannel: OpenChannel,
  channelName: string,
  answers: Readonly<Record<TabQuestion, () => string | Promise<string>>>,
): (() => void) => {
  const channel = openChannel(channelName);
  let isStopped = false;
  let answering = 0;
  const closeWhenDone = (): void => {
    if (isStopped && answering === 0) channel.close();
  };
  hear(channel, (message) => {
    if (message.type !== 'question' || isStopped) return;
    const { asker, question } = message;
    answering += 1;
    void (async () => {
      try {
        say(channel, { type: 'answer', asker, answer: await answers[question]() });
      } finally {
        answering -= 1;
        closeWhenDone();
      }
    })();
  });
  return () => {
    isStopped = true;
    closeWhenDone();
  };
};
