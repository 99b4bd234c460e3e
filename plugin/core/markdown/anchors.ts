import type {ParsedFile} from '../types.ts';
import {toHeadingAnchors} from './heading-anchors.ts';
import {decode} from './links.ts';

/** What a link may name in a document behind its `#`, in lower case, as headings and tags give it. */
export function toAnchors({
  headings,
  text,
}: Pick<ParsedFile, 'headings' | 'text'>): ReadonlySet<string> {
  const written = [...text.matchAll(tagHeading)].map(([, title = '']) =>
    title.replace(/<[^<>]*>/g, ''),
  );
  return new Set([
    ...toHeadingAnchors(headings),
    // The page shows the title above the text, so that a later heading of the same words is the first.
    ...toHeadingAnchors(headings.slice(1)),
    ...toHeadingAnchors(written),
    ...[...text.matchAll(tagId)].map(([, id = '']) => id.toLowerCase()),
    ...[...text.matchAll(headingId)].map(([, id = '']) => id.toLowerCase()),
  ]);
}

const tagId = /<[a-z][^<>]{0,500}?\s(?:id|name)\s{0,9}=\s{0,9}["']?([^"'\s>]+)/gi;
const tagHeading = /<h[1-6]\b[^<>]{0,200}>([^\n]{0,200}?)<\/h[1-6]>/gi;
const headingId = /^#{1,6} .*\{#([\w-]+)\}\s*$/gm;

/** Whether an anchor of a link is there; footnotes, lines and texts are found in other ways. */
export function hasAnchor(anchors: ReadonlySet<string>, hash: string): boolean {
  const name = decode(hash).toLowerCase();
  if (name === '' || name === 'top' || /^(?::~:|fn|user-content-fn|l\d)/.test(name)) return true;
  return anchors.has(name) || anchors.has(name.replace(/^user-content-/, ''));
}
