import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { replay } from '../../src/exam/apply-event.ts';
import { responseTo } from '../../src/exam/attempt-state.ts';
import { anAttempt, examStart, minutes, seconds } from '../support/attempt-builders.ts';
import { aFormat, anEssaySection } from '../support/format-builders.ts';
import { aFormSection, entriesOf } from '../support/form-builders.ts';
import { anEssayItem } from '../support/item-builders.ts';
import { itemId } from '../support/overrides.ts';
import { allForms, aRunningSession } from '../support/running-session.ts';

const firstItem = (section: number) => {
  const item = allForms()[section]?.entries[0]?.item;
  if (item === undefined) throw new Error('the form is empty');
  return item;
};

const anOption = (section: number, place = 0) => {
  const item = firstItem(section);
  const option = 'options' in item ? item.options[place] : undefined;
  if (option === undefined) throw new Error('the item has no such option');
  return { type: 'choice.select', itemId: item.id, optionId: option.id } as const;
};

const start = { type: 'section.start' } as const;
const end = { type: 'section.end' } as const;

describe('a session', () => {
  it('runs through all sections to the end', () => {
    const run = aRunningSession();
    run.do(start, anOption(0), end, start, end, start, { type: 'review.open' }, end, start, end);
    expect(run.session.view().stage).toBe('finished');
    expect(run.types().filter((type) => type === 'sectionEnded')).toHaveLength(4);
    expect(run.types().at(-1)).toBe('attemptFinished');
  });

  it('starts no clock before the section is started', () => {
    const run = aRunningSession();
    run.time.pass(minutes(60));
    run.do(start);
    expect(run.session.view().state.sections[0]?.deadline).toBe(run.time.clock.now() + minutes(2));
  });

  it('shows the first question as the section starts', () => {
    const run = aRunningSession();
    run.do(start);
    expect(run.session.view().state.sections[0]?.currentItemId).toBe(firstItem(0).id);
  });

  it('shows the only prompt of an essay as the section starts', () => {
    const run = aRunningSession({
      attempt: anAttempt({ format: aFormat({ sections: [anEssaySection()] }) }),
      forms: [aFormSection({ section: 'essay' })],
    });
    run.do(start);
    expect(run.session.view().stage).toBe('writing');
    expect(run.types()).toEqual(['sectionStarted', 'itemShown']);
  });

  it('does not start a section whose questions are still to come', () => {
    const [first, ...others] = allForms();
    const run = aRunningSession({ forms: [undefined, ...others] });
    expect(run.session.send(start)).toEqual({ ok: false, problem: 'notNow' });
    if (first !== undefined) run.session.provideForm(0, first);
    run.do(start);
    expect(run.session.view().stage).toBe('answering');
  });

  it('closes a section at its deadline without being asked', () => {
    const run = aRunningSession();
    run.do(start);
    run.time.pass(minutes(2));
    expect(run.session.view().stage).toBe('betweenSections');
    expect(run.log.at(-1)).toMatchObject({
      type: 'sectionEnded',
      reason: 'timeUp',
      at: examStart + seconds(1) + minutes(2),
    });
  });

  it('closes a section at its deadline even if it slept through it', () => {
    const run = aRunningSession();
    run.do(start);
    run.time.sleep(minutes(90));
    expect(run.session.send(anOption(0))).toEqual({ ok: false, problem: 'timeUp' });
    expect(run.log.find(({ type }) => type === 'sectionEnded')?.at).toBe(
      examStart + seconds(1) + minutes(2),
    );
  });

  it('refuses an answer at the very deadline and takes one a millisecond before', () => {
    const run = aRunningSession();
    run.do(start);
    run.time.sleep(minutes(2) - 1);
    expect(run.session.send(anOption(0, 1)).ok).toBe(true);
    run.time.sleep(1);
    expect(run.session.send(anOption(0, 0))).toEqual({ ok: false, problem: 'timeUp' });
    expect(responseTo(run.session.view().state.sections[0], firstItem(0).id).optionId).toBe(
      anOption(0, 1).optionId,
    );
  });

  it('does not return to a section that was ended', () => {
    const run = aRunningSession();
    run.do(start, end);
    expect(run.session.send({ type: 'item.show', itemId: firstItem(0).id }).ok).toBe(false);
    run.do(start);
    expect(run.session.send(anOption(0)).ok).toBe(false);
  });

  it('shows no question again that is on the screen already', () => {
    const run = aRunningSession();
    run.do(start);
    expect(run.session.send({ type: 'item.show', itemId: firstItem(0).id }).ok).toBe(false);
  });

  it('returns from the review page to any question of the section, and to no other', () => {
    const run = aRunningSession();
    run.do(start, { type: 'review.open' });
    expect(run.session.send({ type: 'item.show', itemId: itemId('elsewhere') }).ok).toBe(false);
    run.do({ type: 'item.show', itemId: firstItem(0).id });
    expect(run.session.view().stage).toBe('answering');
    expect(run.types()).toEqual([
      'sectionStarted',
      'itemShown',
      'sectionReviewOpened',
      'itemShown',
    ]);
  });

  it('refuses items and options that are not in the section', () => {
    const run = aRunningSession();
    run.do(start);
    expect(run.session.send({ type: 'item.show', itemId: itemId('elsewhere') }).ok).toBe(false);
    expect(run.session.send({ ...anOption(0), itemId: itemId('elsewhere') }).ok).toBe(false);
  });

  it('writes no fact for choosing what is chosen already', () => {
    const run = aRunningSession();
    run.do(start, anOption(0), anOption(0));
    expect(run.types().filter((type) => type === 'choiceSelected')).toHaveLength(1);
  });

  it('hands in the essay as it stands when its time is up', () => {
    const run = aRunningSession({
      attempt: anAttempt({ format: aFormat({ sections: [anEssaySection()] }) }),
      forms: [aFormSection({ section: 'essay' })],
    });
    run.do(start, { type: 'essay.write', text: 'A position.' });
    run.time.pass(minutes(30));
    expect(run.session.send({ type: 'essay.write', text: 'Too late.' }).ok).toBe(false);
    expect(run.log.find(({ type }) => type === 'essaySubmitted')).toMatchObject({
      characters: 11,
    });
    expect(run.drafts).toMatchObject([{ text: 'A position.' }]);
  });

  it('refuses an essay over the limit and keeps what there was', () => {
    const run = aRunningSession({
      attempt: anAttempt({ format: aFormat({ sections: [anEssaySection({ characters: 10 })] }) }),
      forms: [aFormSection({ section: 'essay' })],
    });
    run.do(start, { type: 'essay.write', text: '0123456789' });
    expect(run.session.send({ type: 'essay.write', text: '0123456789x' }).ok).toBe(false);
    expect(run.session.view().essayText).toBe('0123456789');
  });

  it('lets the candidate choose where several prompts are offered', () => {
    const prompts = [anEssayItem({ id: 'essay-1' }), anEssayItem({ id: 'essay-2' })];
    const run = aRunningSession({
      attempt: anAttempt({ format: aFormat({ sections: [anEssaySection({ offered: 2 })] }) }),
      forms: [aFormSection({ section: 'essay', entries: entriesOf(prompts) })],
    });
    run.do(start);
    expect(run.session.view().stage).toBe('choosingPrompt');
    expect(run.types()).toEqual(['sectionStarted']);
    run.do({ type: 'prompt.choose', itemId: itemId('essay-2') }, end);
    expect(run.log.find(({ type }) => type === 'essaySubmitted')).toMatchObject({
      itemId: 'essay-2',
    });
  });

  it('refuses everything once it was stopped, and tells no console of it', () => {
    const told = vi.spyOn(console, 'warn').mockReturnValue();
    onTestFinished(() => told.mockRestore());
    const run = aRunningSession();
    run.do(start, anOption(0));
    run.session.stop();
    const before = run.log.length;
    expect(run.session.send(anOption(0, 1))).toEqual({ ok: false, problem: 'notNow' });
    run.session.settleText();
    run.session.provideForm(1, aFormSection({ section: 'biographic' }));
    run.time.pass(minutes(200));
    run.session.readClock();
    expect(run.log).toHaveLength(before);
    expect(told).not.toHaveBeenCalled();
  });

  it('stands where its log stands', () => {
    const run = aRunningSession();
    run.do(start, anOption(0), { type: 'item.flag', itemId: firstItem(0).id, flagged: true });
    expect(run.session.view().state).toEqual(replay(run.log));
  });
});
