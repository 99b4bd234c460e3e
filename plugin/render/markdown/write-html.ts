import createMarkdownIt, {type RendererRule, type Token} from 'markdown-it';
import {escapeHtml} from '../html/escape-html.ts';

/**
 * How Markdown is written where markdown-it writes it otherwise. Attributes that begin with
 * `data-design-` are marks for the steps on the tree: raw tags never have them.
 */
export const htmlRules: Readonly<Record<string, RendererRule>> = {
  fence: (tokens, at) => writeCode(tokens[at]),
  code_block: (tokens, at) => writeCode(tokens[at]),
  task_box: (tokens, at) => {
    const isChecked = tokens[at]?.meta?.isChecked === true;
    return `<input type="checkbox"${isChecked ? ' checked' : ''} disabled>`;
  },
  image: (tokens, at, options, env, renderer) => {
    const token = tokens[at];
    const alt = renderer.renderInlineAsText(token?.children ?? [], options, env);
    token?.attrSet('alt', alt.replaceAll('\n', ' '));
    return renderer.renderToken(tokens, at, options);
  },
  th_open: writeCell,
  td_open: writeCell,
  math_inline: (tokens, at) => writeMath(tokens[at], 'math-inline'),
  math_display: (tokens, at) => writeMath(tokens[at], 'math-display'),
  math_block: (tokens, at) =>
    `<pre data-design-block="">${writeMath(tokens[at], 'math-display')}</pre>\n`,
};

const {unescapeAll} = createMarkdownIt().utils;

function writeCode(token: Token | undefined): string {
  const {content = '', info = ''} = token ?? {};
  const [, language = '', meta = ''] = /^(\S*)\s*(.*)$/s.exec(unescapeAll(info).trim()) ?? [];
  const attributes = [
    language === '' ? '' : ` class="language-${escapeHtml(language)}"`,
    meta === '' ? '' : ` data-design-meta="${escapeHtml(meta)}"`,
  ];
  return `<pre data-design-block=""><code${attributes.join('')}>${escapeHtml(content)}</code></pre>\n`;
}

function writeMath(token: Token | undefined, kind: string): string {
  return `<code class="language-math ${kind}">${escapeHtml(token?.content ?? '')}</code>`;
}

// GFM's `align`; markdown-it has a style there.
function writeCell(...[tokens, at, options, , renderer]: Parameters<RendererRule>): string {
  const token = tokens[at];
  const style = String(token?.attrGet('style') ?? '');
  if (token && style !== '') token.attrs = [['align', style.replace('text-align:', '')]];
  return renderer.renderToken(tokens, at, options);
}
