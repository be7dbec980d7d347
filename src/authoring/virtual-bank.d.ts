// oxlint-disable typescript/consistent-type-imports -- a declaration of a module cannot import from a relative path

/** The compiled bank, as `vite-plugin.ts` serves it. */

declare module 'virtual:bank/formats' {
  /** The format that is offered first comes first. */
  export const formats: readonly import('../exam/exam-format.ts').OfferedFormat[];
}

declare module 'virtual:bank/sections' {
  /** Each section is a file of its own, fetched when it is asked for. */
  export const loadSection: Readonly<
    Record<
      import('../bank/taxonomy.ts').SectionKind,
      () => Promise<import('../bank/item.ts').SectionBank>
    >
  >;
  /** Every question without its text, a file of its own too. */
  export const loadCatalog: () => Promise<import('../bank/catalog.ts').BankCatalog>;
}
