import type {Check, CheckedFile} from '../context/rule.ts';
import {hasAnchor} from '../markdown/anchors.ts';
import {toHeadingAnchors} from '../markdown/heading-anchors.ts';
import {decode} from '../markdown/links.ts';
import {nearest} from '../text/nearest.ts';
import type {Finding} from '../types.ts';

/** Yields every link and image that leads to a file the folder does not have, or to no heading of it. */
export const brokenLink: Check = function* ({design, file, links, folder}) {
  if (design.kind === 'template') return;
  yield* findLostAnchors(design.sourcePath, links, folder);
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

function* findLostAnchors(
  own: string,
  links: CheckedFile['links'],
  {anchorsOf}: CheckedFile['folder'],
): Iterable<Finding> {
  for (const {url, target, isImage, line, column, endColumn} of links) {
    const [, file = '', hash = ''] = /^([^#]*)#(.*)$/s.exec(url) ?? [];
    const path = target.kind === 'document' ? target.path : file === '' ? own : undefined;
    if (hash === '' || isImage || path === undefined) continue;
    const anchors = anchorsOf(path);
    if (!anchors || hasAnchor(anchors, hash)) continue;
    const name = decode(hash).toLowerCase();
    const near =
      nearest(name, anchors) ?? [...anchors].find((anchor) => anchor.startsWith(`${name}-`));
    yield {
      line,
      column,
      ...(endColumn === undefined ? {} : {endColumn}),
      message: `Link \`${decode(url)}\` leads to no heading of ${path === own ? 'this document' : `\`${path}\``}`,
      hint:
        near === undefined
          ? 'Write the anchor of a heading that is there, or take it out.'
          : `Write \`${file}#${near}\`.`,
    };
  }
}

function toHint(url: string, anchors: ReadonlySet<string>): string {
  if (/^(?:[\w-]+\.)+(?:com|dev|io|net|org)(?:\/|$)/i.test(url)) return `Write \`https://${url}\`.`;
  const anchor = url.replace(/^[(#]+|\)$/g, '');
  if (anchors.has(anchor)) return `Write \`#${anchor}\`, which is a heading here.`;
  const inner = /^[[(]+(https?:\/\/[^\])]+)/.exec(url)?.[1];
  if (inner !== undefined) return `Write \`${inner}\` without the brackets.`;
  return 'Correct the path; it is relative to this document, or begins with `/` at the root of the repository.';
}
