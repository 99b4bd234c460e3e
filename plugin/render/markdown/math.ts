import type {StateBlock, StateInline} from 'markdown-it';

/** Block rule: a formula between lines that begin and end with `$$`. */
export function mathBlock(
  state: StateBlock,
  startLine: number,
  endLine: number,
  isSilent: boolean,
): boolean {
  const first = lineOf(state, startLine);
  if ((state.sCount[startLine] ?? 0) - state.blkIndent >= 4 || !/^\$\$\s*$/.test(first))
    return false;
  if (isSilent) return true;
  let line = startLine + 1;
  while (line < endLine && !/\$\$\s*$/.test(lineOf(state, line))) line += 1;
  if (line >= endLine) return false;
  const token = state.push('math_block', 'pre', 0);
  const last = lineOf(state, line).replace(/\$\$\s*$/, '');
  token.content = `${state.getLines(startLine + 1, line, state.blkIndent, true)}${last}`.trim();
  token.map = [startLine, line + 1];
  state.line = line + 1;
  return true;
}

function lineOf({src, bMarks, tShift, eMarks}: StateBlock, line: number): string {
  return src.slice((bMarks[line] ?? 0) + (tShift[line] ?? 0), eMarks[line]);
}

// Formulas of more than a page are none. With the limit a dollar sign that has no partner costs little.
const longest = 2000;

/** Inline rule: `` $`…`$ ``, `$$…$$` and `$…$`, the last only where it can be no price. */
export function mathInline(state: StateInline, isSilent: boolean): boolean {
  const {src, pos, posMax} = state;
  if (src.charAt(pos) !== '$') return false;
  const found = findFormula(src.slice(pos, Math.min(posMax, pos + longest)), src.charAt(pos - 1));
  if (found === undefined) return false;
  if (!isSilent) state.push(found.type, 'code', 0).content = found.formula;
  state.pos += found.length;
  return true;
}

function findFormula(text: string, before: string) {
  const quoted = /^\$`([^`]+)`\$/.exec(text);
  if (quoted) return toFormula('math_inline', quoted);
  const display = /^\$\$((?:[^$\\]|\\[\s\S])+)\$\$/.exec(text);
  if (display) return toFormula('math_display', display);
  if (/[\w$\\]/.test(before)) return undefined;
  const inline = /^\$((?:[^$\\\n]|\\.)+)\$(?![\w$])/.exec(text);
  const formula = inline?.[1] ?? ' ';
  return inline && !/^\s|\s$/.test(formula) ? toFormula('math_inline', inline) : undefined;
}

function toFormula(type: string, [all, formula = '']: RegExpExecArray) {
  return {type, formula: formula.trim(), length: all.length};
}
