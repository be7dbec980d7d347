/** Runs a piece of work in a task of its own, as soon as the browser has nothing more urgent. A timer would wait longer. */
export const postTaskByMessage = (work: () => void): void => {
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener(
    'message',
    () => {
      port1.close();
      work();
    },
    { once: true },
  );
  port1.start();
  port2.postMessage(null);
};
