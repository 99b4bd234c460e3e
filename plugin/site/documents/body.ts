import {splitFrontMatter} from '../../core/metadata/front-matter.ts';
import {normalizeLines} from '../../core/text/lines.ts';
import {largestShown} from '../../load/files/read-text.ts';

/**
 * What of a document is rendered: its text with the front matter blanked, so that lines keep their
 * numbers. Of a document that is too large the first part, up to the end of a line, and a note below it.
 */
export function toBody(text: string, note: string): string {
  const {body} = splitFrontMatter(normalizeLines(text));
  if (body.length <= largestShown) return body;
  const end = body.lastIndexOf('\n', largestShown);
  return `${body.slice(0, end < 0 ? largestShown : end)}\n\n---\n\n*${note}*\n`;
}
