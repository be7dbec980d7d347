import { cleanup, render, screen } from '@solidjs/testing-library';
import { afterEach, describe, expect, it } from 'vitest';
import { FiguresHead } from '../../../src/ui/controls/figures-head.tsx';

afterEach(cleanup);

describe('FiguresHead', () => {
  it('heads the names of the rows, then each column of numbers, which stand to the right', () => {
    render(() => (
      <table>
        <FiguresHead of="Topic" figures={['Asked', 'Answered']} />
      </table>
    ));
    const heads = screen.getAllByRole('columnheader');
    expect(heads.map(({ textContent, className }) => [textContent, className])).toEqual([
      ['Topic', ''],
      ['Asked', 'number'],
      ['Answered', 'number'],
    ]);
  });
});
