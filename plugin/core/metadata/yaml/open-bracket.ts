/** The bracket that closes the list or map begun on a line, where the line does not close it itself. */
export function findOpenBracket(row: string): ']' | '}' | undefined {
  const value = /^\s*[\w-]+:\s*([[{].*)/.exec(row)?.[1] ?? '';
  const open: string[] = [];
  let quote = '';
  for (const [at, character] of [...value].entries()) {
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (/["']/.test(character) && /[[{,\s]/.test(value[at - 1] ?? '')) quote = character;
    else if (character === '#' && value[at - 1] === ' ') break;
    else if (character === '[' || character === '{') open.push(character);
    else if (character === ']' || character === '}') open.pop();
  }
  if (quote !== '' || open.length !== 1) return undefined;
  return open[0] === '[' ? ']' : '}';
}
