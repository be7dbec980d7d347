import type { Channel, OpenChannel } from '../../src/storage/tab-questions.ts';
import type { Locks } from '../../src/storage/web-lock.ts';

/** Web Locks of one browser, as far as attempt-lock.ts uses them: given, refused or stolen, and never waited for. */
export const createFakeLocks = (): Locks => {
  const holders = new Map<string, { readonly lose: (error: Error) => void }>();
  return {
    request: async (name, { ifAvailable, steal }, whenGranted) => {
      if (ifAvailable && holders.has(name)) return whenGranted(null);
      if (steal) holders.get(name)?.lose(new DOMException('The lock was stolen.', 'AbortError'));
      return new Promise((resolve, reject) => {
        const holder = { lose: reject };
        holders.set(name, holder);
        // As in a browser, the lock is granted later than it is asked for.
        queueMicrotask(async () => {
          resolve(await whenGranted({ name }));
          if (holders.get(name) === holder) holders.delete(name);
        });
      });
    },
  };
};

type Listener = (event: { readonly data: unknown }) => void;

/** BroadcastChannels of one browser: a message reaches every other channel of its name, later and as a copy. */
export const createFakeChannels = () => {
  const open = new Map<Channel, { readonly name: string; readonly listeners: Listener[] }>();
  const openChannel: OpenChannel = (name) => {
    const listeners: Listener[] = [];
    const channel: Channel = {
      postMessage: (message) => {
        if (!open.has(channel)) {
          throw new DOMException('The channel is closed.', 'InvalidStateError');
        }
        const data: unknown = structuredClone(message);
        queueMicrotask(() => {
          for (const [other, heard] of open) {
            if (other === channel || heard.name !== name) continue;
            for (const listener of heard.listeners) listener({ data });
          }
        });
      },
      addEventListener: (_, listener) => listeners.push(listener),
      close: () => open.delete(channel),
    };
    open.set(channel, { name, listeners });
    return channel;
  };
  return { openChannel, openCount: (): number => open.size };
};
