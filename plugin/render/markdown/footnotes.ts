import type {Env, RendererRule, StateCore, Token} from 'markdown-it';
import {escapeHtml} from '../html/escape-html.ts';
import {toWriteEnv} from './write-env.ts';

/** Core rule: of two definitions of one footnote the first is meant; the package takes the last. */
export function keepFirstFootnotes({tokens}: StateCore): void {
  const defined = new Set<unknown>();
  tokens.forEach((token, at) => {
    if (token.type !== 'footnote_reference_open') return;
    const label: unknown = token.meta?.label;
    // A label without a reference: the package drops unreferenced footnotes.
    if (defined.has(label)) token.meta = {label: ` ${at}`};
    defined.add(label);
  });
}

// The form that GitHub and mdast-util-to-hast give to footnotes; ids are those of the latter, so that
// addresses of today hold.
const reference: RendererRule = (tokens, at, _options, env) => {
  const {id, ref, number} = readFootnote(tokens[at], env);
  return `<sup><a href="#${id}" id="${ref}" data-footnote-ref="" aria-describedby="${toWriteEnv(env).idPrefix}footnote-label">${number}</a></sup>`;
};

const back: RendererRule = (tokens, at, _options, env) => {
  const {ref, number, times} = readFootnote(tokens[at], env);
  const again = times === 0 ? '' : `<sup>${times + 1}</sup>`;
  const place = times === 0 ? number : `${number}-${times + 1}`;
  const label = `${escapeHtml(toWriteEnv(env).texts.backToReference)} ${place}`;
  return ` <a href="#${ref}" data-footnote-backref="" aria-label="${label}" class="data-footnote-backref">↩${again}</a>`;
};

/** How footnotes are written. */
export const writeFootnotes: Readonly<Record<string, RendererRule>> = {
  footnote_ref: reference,
  footnote_anchor: back,
  footnote_block_open: (_tokens, _at, _options, env) => {
    const {idPrefix, texts} = toWriteEnv(env);
    return `<section data-footnotes="" class="footnotes"><h2 class="sr-only" id="${idPrefix}footnote-label">${escapeHtml(texts.footnotes)}</h2>\n<ol>\n`;
  },
  footnote_block_close: () => '</ol>\n</section>\n',
  footnote_open: (tokens, at, _options, env) => `<li id="${readFootnote(tokens[at], env).id}">\n`,
  footnote_close: () => '</li>\n',
};

function readFootnote(token: Token | undefined, env: Env | undefined) {
  if (!token) throw new Error('a rule is called for a token');
  const {id, label, subId: times = 0} = token.meta as {id: number; label: string; subId?: number};
  // Half a character cannot be encoded.
  const whole = label.replace(/\p{Surrogate}/gu, '\ufffd');
  const name = escapeHtml(encodeURIComponent(whole.toLowerCase()).replaceAll("'", '%27'));
  const start = `user-content-${toWriteEnv(env).idPrefix}`;
  return {
    number: id + 1,
    times,
    id: `${start}fn-${name}`,
    ref: `${start}fnref-${name}${times === 0 ? '' : `-${times + 1}`}`,
  };
}
