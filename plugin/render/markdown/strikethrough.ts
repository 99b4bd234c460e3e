import type {StateInline} from 'markdown-it';

// Told apart, so that one tilde never pairs with two. No character has the second code.
const single = 0x7e;
const double = 0x11_0000 + single;

/** Inline rule: one or two tildes strike through, more are text (GFM, "Strikethrough"). */
export function tildes(state: StateInline, isSilent: boolean): boolean {
  if (isSilent || state.src.charCodeAt(state.pos) !== single) return false;
  const {can_open: open, can_close: close, length} = state.scanDelims(state.pos, true);
  const token = state.push('text', '', 0);
  token.content = '~'.repeat(length);
  if (length <= 2) {
    const marker = length === 1 ? single : double;
    // No length: the "multiple of 3" rule is for emphasis only.
    state.delimiters.push({
      marker,
      length: 0,
      token: state.tokens.length - 1,
      end: -1,
      open,
      close,
    });
  }
  state.pos += length;
  return true;
}

/** Makes elements of the tildes that found a partner. */
export function pairTildes(state: StateInline): void {
  for (const delimiters of [
    state.delimiters,
    ...state.tokens_meta.map((meta) => meta?.delimiters ?? []),
  ]) {
    for (const {marker, end, token} of delimiters) {
      const partner = delimiters[end];
      if ((marker !== single && marker !== double) || partner === undefined) continue;
      become(state, token, 1);
      become(state, partner.token, -1);
    }
  }
}

function become(state: StateInline, at: number, nesting: 1 | -1): void {
  const token = state.tokens[at];
  if (!token) return;
  Object.assign(token, {
    type: nesting === 1 ? 's_open' : 's_close',
    tag: 'del',
    nesting,
    markup: token.content,
    content: '',
  });
}
