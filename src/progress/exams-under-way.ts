import type { ItemId } from '../bank/item.ts';
import type { Attempt } from '../exam/attempt.ts';
import type { FormSection } from '../exam/exam-form.ts';

/** Whether what an attempt under way asks waits for its end. A drill tells its keys anyway, and may never be ended. */
export const keepsItsQuestions = ({ kind }: Attempt): boolean => kind !== 'drill';

/** The questions of forms; undefined where one is not assembled yet. */
export const questionsIn = (forms: Iterable<FormSection | undefined>): ReadonlySet<ItemId> =>
  new Set([...forms].flatMap((form) => form?.entries.map(({ item }) => item.id) ?? []));
