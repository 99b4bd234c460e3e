import MarkdownIt, {type Token} from 'markdown-it';
import {findClosings} from '../mdx/remark/html.ts';
import {balanceTags} from './balance-tags.ts';
import {cleanTags} from './clean-tags.ts';
import type {WholeLink} from './standalone-markdown.ts';

const parser = new MarkdownIt({html: true});

/**
 * A summary as HTML for readers outside the site: raw HTML passes the same list as on pages, every
 * address is whole, and what leads nowhere is its text.
 */
export function toSummaryHtml(markdown: string, linkOf: WholeLink): string {
  const env = {};
  const tokens = parser.parse(markdown, env);
  const closings = findClosings(markdown);
  const isClosed = (name: string) => closings.has(name);
  for (const token of tokens) {
    if (token.type === 'html_block') token.content = cleanTags(token.content, isClosed, linkOf);
    if (token.children) cleanInline(token.children, isClosed, linkOf);
  }
  return balanceTags(parser.renderer.render(tokens, parser.options, env)).trim();
}

// The tokens are our own, made a moment ago, and the renderer wants no others.
function cleanInline(
  tokens: readonly Token[],
  isClosed: (name: string) => boolean,
  linkOf: WholeLink,
): void {
  let isDropped = false;
  for (const token of tokens) {
    if (token.type === 'html_inline') token.content = cleanTags(token.content, isClosed, linkOf);
    if (token.type === 'link_open') {
      const url = linkOf(String(token.attrGet('href') ?? ''), 'link');
      isDropped = url === undefined;
      token.hidden = isDropped;
      token.attrSet('href', url ?? '');
    }
    if (token.type === 'link_close') token.hidden = isDropped;
    if (token.type !== 'image') continue;
    const url = linkOf(String(token.attrGet('src') ?? ''), 'image');
    token.attrSet('src', url ?? '');
    if (url === undefined) token.type = 'text';
  }
}
