import { cleanup, fireEvent, render, screen } from '@solidjs/testing-library';
import { createSignal } from 'solid-js';
import { afterEach, expect, test } from 'vitest';
import { UnscoredChoice } from '../../../src/ui/mock/unscored-choice.tsx';
import { ServicesContext } from '../../../src/ui/services/services.ts';
import { aBankWith } from '../../support/bank-with.ts';
import { aFormat, aQuestionSection } from '../../support/format-builders.ts';
import { aChoiceItem } from '../../support/item-builders.ts';
import { someServices } from '../../support/some-services.ts';

afterEach(cleanup);

const show = (spare: number) => {
  const section = aQuestionSection({ blueprint: { economics: 1 } });
  const items = Array.from({ length: 1 + spare }, (_, index) =>
    aChoiceItem({ id: `gov-${index}`, topic: 'economics' }),
  );
  const [unscored, setUnscored] = createSignal(0);
  render(() => (
    <ServicesContext.Provider value={someServices({ loadSection: aBankWith(items) })}>
      <UnscoredChoice
        format={aFormat({ sections: [section] })}
        unscored={unscored()}
        onChange={setUnscored}
      />
    </ServicesContext.Provider>
  ));
  return unscored;
};
const box = () => screen.getByRole('checkbox', { name: /^Mix in unscored questions/u });

test('whoever asks for unscored questions gets some, without saying how many', async () => {
  const unscored = show(8);
  fireEvent.click(box());
  const field = await screen.findByRole<HTMLInputElement>('spinbutton');
  expect(field.value).toBe('5');
  expect(unscored()).toBe(5);
  fireEvent.click(box());
  expect(unscored()).toBe(0);
  fireEvent.click(box());
  expect(unscored()).toBe(5);
});

test('no more than the bank has to spare, and no fewer than one', async () => {
  const unscored = show(3);
  fireEvent.click(box());
  const field = await screen.findByRole<HTMLInputElement>('spinbutton');
  expect(unscored()).toBe(3);
  fireEvent.change(field, { target: { value: '0' } });
  expect(field.value).toBe('1');
  expect(unscored()).toBe(1);
});
