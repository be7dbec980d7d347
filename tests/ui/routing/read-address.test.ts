import { describe, expect, it } from 'vitest';
import { matchPath, readAddress, writeAddress } from '../../../src/ui/routing/read-address.ts';

describe('an address', () => {
  it.each([
    ['', { path: '/', query: {} }],
    ['#/', { path: '/', query: {} }],
    ['#/history', { path: '/history', query: {} }],
    [
      '#/review/a-1?section=2&filter=wrong',
      { path: '/review/a-1', query: { section: '2', filter: 'wrong' } },
    ],
  ])('%j is read', (hash, address) => {
    expect(readAddress(hash)).toEqual(address);
  });

  it('is written as it was read, without what is undefined', () => {
    const address = readAddress('#/review/a-1?section=2&filter=wrong');
    expect(writeAddress(address)).toBe('/review/a-1?section=2&filter=wrong');
    expect(writeAddress({ ...address, query: { section: '2', filter: undefined } })).toBe(
      '/review/a-1?section=2',
    );
    expect(writeAddress({ path: '/', query: {} })).toBe('/');
  });

  it.each([
    ['/', '/', {}],
    ['/mock', '/mock/', {}],
    ['/exam/:attemptId', '/exam/a%20b', { attemptId: 'a b' }],
    ['/exam/:attemptId', '/exam/50%', { attemptId: '50%' }],
    ['/exam/:attemptId', '/exam', null],
    ['/exam/:attemptId', '/exam/a/b', null],
    ['/mock', '/drill', null],
  ])('of the pattern %s covers %s as %j', (pattern, path, params) => {
    expect(matchPath(pattern, path)).toEqual(params);
  });
});
