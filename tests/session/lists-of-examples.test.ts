import { describe, expect, it } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { responseTo } from '../../src/exam/attempt-state.ts';
import { longestExamplesText } from '../../src/session/longest-texts.ts';
import { anAttempt, minutes, seconds } from '../support/attempt-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { aFormat, aQuestionSection } from '../support/format-builders.ts';
import { itemId } from '../support/overrides.ts';
import { aRunningSession } from '../support/running-session.ts';

const list = itemId('scale-1-examples');
const write = (text: string, item = list) =>
  ({ type: 'examples.write', itemId: item, text }) as const;

/** A biographic section by itself, its list of examples on the screen. */
const aListOnTheScreen = () => {
  const section = aQuestionSection({ section: 'biographic', blueprint: { composure: 3 } });
  const run = aRunningSession({
    attempt: anAttempt({ format: aFormat({ sections: [section] }) }),
    forms: [aFormSection({ section: 'biographic' })],
  });
  run.do({ type: 'section.start' }, { type: 'item.show', itemId: list });
  return run;
};

const responseIn = ({ session }: ReturnType<typeof aRunningSession>) =>
  responseTo(session.view().state.sections[0], list);

describe('a list of examples', () => {
  it('is one fact once typing pauses', () => {
    const run = aListOnTheScreen();
    for (const text of ['A', 'A t', 'A talk']) run.session.send(write(text));
    expect(run.types()).not.toContain('examplesWritten');
    run.time.pass(seconds(1));
    expect(run.log.filter(({ type }) => type === 'examplesWritten')).toMatchObject([
      { text: 'A talk' },
    ]);
  });

  it('that was being typed when time ran out is kept', () => {
    const run = aListOnTheScreen();
    run.time.pass(minutes(2) - seconds(1) - 100);
    run.session.send(write('typed at the last moment'));
    run.time.pass(100);
    expect(run.session.view().stage).toBe('finished');
    expect(responseIn(run).text).toBe('typed at the last moment');
  });

  it('that is being typed is a fact once a note beside it is begun', () => {
    const run = aListOnTheScreen();
    run.session.send(write('A talk'));
    run.session.send({ type: 'note.write', itemId: list, text: 'Was it in May?' });
    run.session.settleText();
    expect(responseIn(run)).toMatchObject({ text: 'A talk', note: 'Was it in May?' });
    expect(replay(run.log)).toEqual(run.session.view().state);
  });

  it('is refused where it is too long, and what there was stays', () => {
    const run = aListOnTheScreen();
    const longest = 'x'.repeat(longestExamplesText);
    run.do(write(longest));
    expect(run.session.send(write(`${longest}x`)).ok).toBe(false);
    run.session.settleText();
    expect(responseIn(run).text).toBe(longest);
  });

  it('is refused as the answer to a question of another kind', () => {
    expect(aListOnTheScreen().session.send(write('A talk', itemId('scale-1'))).ok).toBe(false);
  });
});
