/** The quote with which the value of a line begins, where the line does not end it. */
export function findOpenQuote(row: string): string | undefined {
  const [, quote, rest = ''] = /^\s*[\w-]+:\s+(["'])(.*)/.exec(row) ?? [];
  // `''` and `\"` are quotes of the text, and a word processor writes other ones.
  const said = quote === '"' ? rest.replace(/\\./g, '') : rest.replaceAll("''", '');
  return quote === undefined || /[”’]/.test(rest) || said.includes(quote) ? undefined : quote;
}
