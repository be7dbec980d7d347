import { describe, expect, it } from 'vitest';
import type { SessionView } from '../../src/session/create-session.ts';
import { anAttempt, minutes } from '../support/attempt-builders.ts';
import { aFormat, anEssaySection } from '../support/format-builders.ts';
import { aFormSection } from '../support/form-builders.ts';
import { optionId } from '../support/overrides.ts';
import { allForms, aRunningSession } from '../support/running-session.ts';

const start = { type: 'section.start' } as const;

/** What a subscriber of a running session was told. */
const viewsOf = ({ session }: ReturnType<typeof aRunningSession>): readonly SessionView[] => {
  const views: SessionView[] = [];
  session.subscribe((view) => views.push(view));
  return views;
};

describe('a subscriber of a session', () => {
  it('is told of an answer', () => {
    const run = aRunningSession();
    run.do(start);
    const views = viewsOf(run);
    const [entry] = aFormSection().entries;
    if (entry === undefined) throw new Error('the form is empty');
    run.do({ type: 'choice.select', itemId: entry.item.id, optionId: optionId('b') });
    expect(views).toEqual([run.session.view()]);
  });

  it('is told of questions that came in between two sections', () => {
    const [first, second, ...others] = allForms();
    const run = aRunningSession({ forms: [first, undefined, ...others] });
    const views = viewsOf(run);
    if (second !== undefined) run.session.provideForm(1, second);
    expect(views.map(({ forms }) => forms)).toEqual([allForms()]);
  });

  it('is told of each change of the essay, though none is a fact yet', () => {
    const run = aRunningSession({
      attempt: anAttempt({ format: aFormat({ sections: [anEssaySection()] }) }),
      forms: [aFormSection({ section: 'essay' })],
    });
    run.do(start);
    const views = viewsOf(run);
    run.do({ type: 'essay.write', text: 'A' }, { type: 'essay.write', text: 'A p' });
    expect(views.map(({ essayText }) => essayText)).toEqual(['A', 'A p']);
  });

  it('is told nothing where nothing changed', () => {
    const run = aRunningSession();
    run.do(start);
    const views = viewsOf(run);
    run.do({ type: 'clock.hide', hidden: true });
    run.session.settleText();
    expect(views).toHaveLength(1);
  });

  it('is told nothing more once it has stopped listening', () => {
    const run = aRunningSession();
    const views: SessionView[] = [];
    const stop = run.session.subscribe((view) => views.push(view));
    stop();
    run.do(start);
    run.time.pass(minutes(2));
    expect(views).toEqual([]);
  });
});
