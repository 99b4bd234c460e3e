import type {StateBlock} from 'markdown-it';

const definition = /^\[\^[^\]\s]{1,60}\]:/;

/**
 * A rule of the parser: `[^1]: https://example.org` is a paragraph. It is a footnote to GitHub, which shows it
 * on the page; to CommonMark it defines a link and shows nothing.
 */
export function footnoteDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const isIndented = (state.sCount[startLine] ?? 0) - state.blkIndent >= 4;
  if (isIndented || !definition.test(readLine(state, startLine))) return false;
  if (silent) return true;
  const next = findEnd(state, startLine + 1, endLine);
  const map: [number, number] = [startLine, next];
  state.line = next;
  state.push('paragraph_open', 'p', 1).map = map;
  const inline = state.push('inline', '', 0);
  inline.content = state.getLines(startLine, next, state.blkIndent, false).trim();
  inline.map = map;
  inline.children = [];
  state.push('paragraph_close', 'p', -1);
  return true;
}

// As any paragraph it goes on to an empty line, or to something that begins anew.
function findEnd(state: StateBlock, start: number, endLine: number): number {
  const others = state.md.block.ruler.getRules('paragraph');
  let next = start;
  for (; next < endLine && !state.isEmpty(next); next += 1) {
    if ((state.sCount[next] ?? 0) - state.blkIndent > 3) continue;
    if (definition.test(readLine(state, next))) break;
    if (others.some((rule) => rule(state, next, endLine, true))) break;
  }
  return next;
}

function readLine({src, bMarks, tShift, eMarks}: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}
