declare module 'smartypants' {
  /** HTML with typographic signs in place of plain ones, as Unicode; `q` stands for quotation marks and apostrophes. */
  export function smartypantsu(html: string, signs: 'q'): string;
}
