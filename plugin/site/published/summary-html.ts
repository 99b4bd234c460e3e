import {toHtml} from 'hast-util-to-html';
import {createRenderer} from '../../render/render-document.ts';
import type {WholeLink} from '../../render/standalone/standalone-markdown.ts';
import {prepareForReaders} from '../../render/steps/outside-readers.ts';
import {englishTexts} from '../content/texts.ts';

const renderer = createRenderer({
  // What trusted documents may do on their site they may not do in the programs of others.
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
