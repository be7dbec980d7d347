export type Choices = Readonly<Record<string, readonly unknown[]>>;

export type Chosen<Offered extends Choices> = {
  readonly [Field in keyof Offered]: Offered[Field][number];
};

/** What was chosen of what is offered, read from anything; the first of a field's values where that holds none of them. */
export const readChoices = <Offered extends Choices>(
  offered: Offered,
  stored: unknown,
): Chosen<Offered> => {
  const record = Object(stored) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(offered).map(([field, values]) => [
      field,
      values.includes(record[field]) ? record[field] : values[0],
    ]),
  ) as Chosen<Offered>;
};
