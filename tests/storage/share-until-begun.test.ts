import { expect, test } from 'vitest';
import { shareUntilBegun } from '../../src/storage/share-until-begun.ts';

test('who asks before the reading has begun shares it, who asks later has it read anew', async () => {
  let begin = (): void => undefined;
  let readings = 0;
  const read = shareUntilBegun(
    () => new Promise((resolve) => (begin = resolve)),
    async () => (readings += 1),
  );
  const early = [read(), read()];
  begin();
  expect(await Promise.all(early)).toEqual([1, 1]);
  const late = read();
  begin();
  expect(await late).toBe(2);
});

test('after what came before it failed, the next who asks tries again', async () => {
  let isBroken = true;
  const read = shareUntilBegun(
    async () => {
      if (isBroken) throw new Error('not now');
    },
    async () => 'read',
  );
  await expect(read()).rejects.toThrow('not now');
  isBroken = false;
  expect(await read()).toBe('read');
});
