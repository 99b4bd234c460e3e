import {splitFrontMatter} from '../../plugin/core/metadata/front-matter.ts';
import {normalizeLines} from '../../plugin/core/text/lines.ts';
import {createParser} from '../../plugin/render/markdown/parser.ts';
import {normalise} from './normalise.ts';

/** The first place where two renderings of a document differ. */
export interface Difference {
  readonly ours: string;
  readonly theirs: string;
  /** The line before, which is the same. */
  readonly before: string;
}

const parser = createParser({hasMath: false});
const env = {idPrefix: '', texts: {footnotes: 'Footnotes', backToReference: 'Back'}};

/** What of a document is rendered: without its metadata. */
export function readBody(text: string): string {
  return splitFrontMatter(normalizeLines(text)).body.replace(/^\ufeff/, '');
}

/** Compares our HTML, before any step of our own, with that of GitHub's parser. */
export function compare(body: string, theirHtml: string): Difference | undefined {
  const ours = normalise(parser.render(body, {...env}));
  const theirs = normalise(theirHtml);
  const at = ours.findIndex((line, index) => line !== theirs[index]);
  if (at < 0 && ours.length === theirs.length) return undefined;
  const place = at < 0 ? ours.length : at;
  return {
    ours: ours[place]?.trim() ?? '(end)',
    theirs: theirs[place]?.trim() ?? '(end)',
    before: ours[place - 1]?.trim() ?? '(start)',
  };
}

/** What kind of difference it is, by the two nodes that are not the same. */
export function kindOf({ours, theirs}: Difference): string {
  return `${nameNode(ours)} where GitHub has ${nameNode(theirs)}`;
}

function nameNode(line: string): string {
  if (line.startsWith('(')) return line;
  return /^<[a-z0-9]+/.exec(line)?.[0].concat('>') ?? 'text';
}
