/** One labeled figure of a section. */
export type Figure = { readonly label: string; readonly value: string };
