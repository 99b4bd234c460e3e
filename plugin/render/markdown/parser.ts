import createMarkdownIt, {type MarkdownIt} from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import {findLooseAutolinks, urlAutolink} from './autolinks.ts';
import {keepFirstFootnotes, writeFootnotes} from './footnotes.ts';
import {mathBlock, mathInline} from './math.ts';
import {pairTildes, tildes} from './strikethrough.ts';
import {markTaskBoxes} from './task-boxes.ts';
import {htmlRules} from './write-html.ts';

/** Settings of Markdown that depend on the site. */
export interface ParserSettings {
  /** Whether `$…$` is a formula: only where something on the site shows formulas. */
  readonly hasMath: boolean;
}

/** Makes a parser that reads Markdown as GitHub does, and writes it as HTML with our own marks. */
export function createParser({hasMath}: ParserSettings): MarkdownIt {
  const parser = createMarkdownIt({html: true});
  // Both change an address before the one who resolves it has seen what was written; addresses are
  // judged when all else is done.
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.inline.ruler.at('strikethrough', tildes);
  parser.inline.ruler2.at('strikethrough', pairTildes);
  parser.inline.ruler.at('linkify', urlAutolink);
  parser.use(footnotes);
  // Not of GitHub: `^[text]`.
  parser.inline.ruler.disable('footnote_inline');
  endTablesAtFootnotes(parser);
  parser.core.ruler.before('footnote_tail', 'first_footnotes', keepFirstFootnotes);
  parser.core.ruler.after('text_join', 'loose_autolinks', findLooseAutolinks);
  parser.core.ruler.after('inline', 'task_boxes', markTaskBoxes);
  if (hasMath) {
    parser.block.ruler.before('fence', 'math_block', mathBlock, {
      alt: ['paragraph', 'reference', 'blockquote', 'list'],
    });
    parser.inline.ruler.before('escape', 'math_inline', mathInline);
  }
  Object.assign(parser.renderer.rules, htmlRules, writeFootnotes);
  return parser;
}

// The package says only that a definition ends a paragraph.
function endTablesAtFootnotes({block}: MarkdownIt): void {
  const rule = block.ruler.getRules('').find(({name}) => name === 'footnote_def');
  if (!rule) throw new Error('markdown-it-footnote has no rule `footnote_def`');
  block.ruler.at('footnote_def', rule, {alt: ['paragraph', 'reference', 'blockquote']});
}
