import type {Check} from '../context/rule.ts';
import {toHeadingAnchors} from '../markdown/heading-anchors.ts';
import {decode} from '../markdown/links.ts';

/** Yields every link and image that leads to a file the folder does not have. */
export const brokenLink: Check = function* ({design, file, links}) {
  if (design.kind === 'template') return;
  const broken = links.filter(({target}) => target.kind === 'broken');
  if (broken.length === 0) return;
  const anchors = new Set(toHeadingAnchors(file.sections.map(({title}) => title)));
  for (const {url, isImage, line, column, endColumn} of broken) {
    yield {
      line,
      column,
      ...(endColumn === undefined ? {} : {endColumn}),
      message: `${isImage ? 'Image' : 'Link'} \`${decode(url)}\` leads to no file`,
      hint: toHint(decode(url), anchors),
    };
  }
};

function toHint(url: string, anchors: ReadonlySet<string>): string {
  if (/^(?:[\w-]+\.)+(?:com|dev|io|net|org)(?:\/|$)/i.test(url)) return `Write \`https://${url}\`.`;
  const anchor = url.replace(/^[(#]+|\)$/g, '');
  if (anchors.has(anchor)) return `Write \`#${anchor}\`, which is a heading here.`;
  const inner = /^\[+(https?:\/\/[^\]]+)/.exec(url)?.[1];
  if (inner !== undefined) return `Write \`${inner}\` without the brackets.`;
  return 'Correct the path; it is relative to this document, or begins with `/` at the root of the repository.';
}
