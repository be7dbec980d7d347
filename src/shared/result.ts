/** The outcome of something that may be refused for a reason that a caller handles. Bugs are thrown instead. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

export const refuse = <Problem>(problem: Problem): Result<never, Problem> => ({
  ok: false,
  problem,
});
