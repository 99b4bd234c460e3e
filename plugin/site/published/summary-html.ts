import {toHtml} from 'hast-util-to-html';
import {createRenderer} from '../../render/render-document.ts';
import type {WholeLink} from '../../render/standalone/standalone-markdown.ts';
import {prepareForReaders} from '../../render/steps/outside-readers.ts';
import {englishTexts} from '../content/texts.ts';

const renderer = createRenderer({
  // Trusted documents may run scripts on their own site, but not in feed readers.
  isSafe: true,
  hasMath: false,
  hasMermaid: false,
  hasEmoji: false,
  keepsCase: false,
  texts: {
    footnotes: englishTexts['document.footnotes'],
    backToReference: englishTexts['document.backToReference'],
  },
});

/**
 * A summary as HTML for readers outside the site, rendered like a page: every address is whole, and what
 * leads nowhere is its text.
 */
export function toSummaryHtml(markdown: string, linkOf: WholeLink): string {
  const {tree} = renderer.renderText({
    markdown,
    idPrefix: '',
    resolveLink: (url, kind) => {
      const whole = linkOf(url, kind);
      return whole === undefined ? {kind: 'broken'} : {kind: 'url', url: whole};
    },
  });
  prepareForReaders(tree);
  return toHtml(tree, {characterReferences: {useNamedReferences: true}}).trim();
}
