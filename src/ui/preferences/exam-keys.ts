/** What a key can do in the exam besides choosing and striking out options. */
export type ExamAction =
  | 'next'
  | 'previous'
  | 'flag'
  | 'timeLeft'
  | 'highlight'
  | 'note'
  | 'sure'
  | 'unsure'
  | 'guess';

/** What a pressed key asks for; `place` is that of an option, from 0. */
export type ExamKey =
  | { readonly type: 'choose'; readonly place: number }
  | { readonly type: 'strike'; readonly place: number }
  | { readonly [Action in ExamAction]: { readonly type: Action } }[ExamAction];

export type KeyBindings = {
  /** Whether any key has a meaning of the exam's own (WCAG 2.1.4): if not, Tab, Enter, Space and the radios' arrows do it all. */
  readonly enabled: boolean;
  /** By the name of a key, as `keyName` gives it; null: no key. */
  readonly actions: Readonly<Record<ExamAction, string | null>>;
};

export type PressedKey = Pick<
  KeyboardEvent,
  'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'
>;

export const standardKeys: KeyBindings = {
  enabled: true,
  actions: {
    next: 'n',
    previous: 'p',
    flag: 'f',
    timeLeft: 't',
    highlight: 'h',
    note: 'o',
    sure: 's',
    unsure: 'u',
    guess: 'g',
  },
};

/**
 * A name for what was pressed that does not hang on Shift or the keyboard's script: the top row is `1` to `9` even where it
 * types `&` or `!`, and a key that types another script's letter is named for the Latin letter of its place.
 */
export const keyName = ({ key, code }: Pick<PressedKey, 'key' | 'code'>): string => {
  const name = key.toLowerCase();
  const digit = /^Digit([1-9])/.exec(code)?.[1];
  const letter = /^(?![a-z])\p{L}$/u.test(name) && /^Key(.)/.exec(code)?.[1]?.toLowerCase();
  return digit || letter || name;
};

/** Whether an action may have the key of this name: one sign, and neither a digit nor a space. */
export const isBindable = (name: unknown): name is string =>
  typeof name === 'string' && /^[^\s\d]$/u.test(name);

/** What a key means. An action's letter neither chooses nor strikes out, so that no key means two things. */
export const examKeyOf = (event: PressedKey, { enabled, actions }: KeyBindings): ExamKey | null => {
  const { altKey, ctrlKey, metaKey, shiftKey } = event;
  if (!enabled || altKey || ctrlKey || metaKey) return null;
  const name = keyName(event);
  const bound = (Object.keys(actions) as ExamAction[]).find((action) => actions[action] === name);
  // With Shift a letter strikes out, but `?` cannot be typed without it.
  if (bound !== undefined) return shiftKey && /\p{L}/u.test(name) ? null : { type: bound };
  if (name === 'arrowright' || name === 'arrowleft') {
    return shiftKey ? null : { type: name === 'arrowright' ? 'next' : 'previous' };
  }
  const place = name.length === 1 ? '123456789abcdefghi'.indexOf(name) % 9 : -1;
  return place < 0 ? null : { type: shiftKey ? 'strike' : 'choose', place };
};
