import {createSlugger} from '@docusaurus/utils';
import type {Element, Root} from 'hast';
import {eachElement} from './each-element.ts';
import {textOf} from './text-of.ts';

export interface HeadingSettings {
  readonly idPrefix: string;
  readonly keepsCase: boolean;
}

/**
 * Every heading gets an id: the one written with it, or one made from its text as Docusaurus makes it.
 * Headings of Markdown come first, so that one in raw HTML never takes an id that a link of today uses.
 */
export function addHeadingIds(tree: Root, {idPrefix, keepsCase}: HeadingSettings): void {
  const slugger = createSlugger();
  const slug = (text: string) => slugger.slug(text, {maintainCase: keepsCase});
  const raw: Element[] = [];
  eachElement(tree, (element) => {
    const {dataDesignId: id, dataDesignHeading: text, ...properties} = element.properties;
    // Raw ids, of any element.
    if (properties.id !== undefined && !isOfFootnotes(element)) {
      properties.id = `${idPrefix}${properties.id}`;
    }
    element.properties = properties;
    if (!isHeading(element) || isOfFootnotes(element)) return;
    if (element.tagName === 'h1') element.tagName = 'h2';
    if (text === undefined) raw.push(element);
    else properties.id = `${idPrefix}${typeof id === 'string' ? id : slug(String(text))}`;
  });
  for (const element of raw) {
    element.properties.id ??= `${idPrefix}${slug(textOf(element).trim())}`;
  }
}

/** A heading of the text. */
export function isHeading({tagName}: Element): boolean {
  return /^h[1-6]$/.test(tagName);
}

/** What the footnotes bring with them has its id already. */
export function isOfFootnotes({properties: {className, id, dataFootnoteRef}}: Element): boolean {
  if (dataFootnoteRef !== undefined) return true;
  if (Array.isArray(className) && className.includes('sr-only')) return true;
  return typeof id === 'string' && /^user-content-.*fn(?:ref)?-/.test(id);
}
