import {decode} from '../markdown/links.ts';
import type {Check} from '../rule.ts';

/** Yields every link and image that leads to a file the folder does not have. */
export const brokenLink: Check = function* ({design, links}) {
  if (design.kind === 'template') return;
  for (const {url, isImage, line, column, endColumn, target} of links) {
    if (target.kind !== 'broken') continue;
    yield {
      line,
      column,
      ...(endColumn === undefined ? {} : {endColumn}),
      message: `${isImage ? 'Image' : 'Link'} \`${decode(url)}\` leads to no file`,
      hint: 'Correct the path; it is relative to this document, or begins with `/` at the root of the repository.',
    };
  }
};
