import type {Element, Nodes, Root} from 'hast';
import {escapeHtml} from '../html/escape-html.ts';
import type {TocItem} from '../settings.ts';
import {eachElement} from './each-element.ts';
import {isHeading, isOfFootnotes} from './heading-ids.ts';

/** The table of contents. The theme inserts it as HTML, so it has text and the plain marks only. */
export function readContents(tree: Root): readonly TocItem[] {
  const items: TocItem[] = [];
  eachElement(tree, (element: Element) => {
    if (!isHeading(element) || isOfFootnotes(element)) return;
    const value = writeChildren(element).trim();
    const {id} = element.properties;
    if (value === '' || typeof id !== 'string') return;
    items.push({value, id, level: Number(element.tagName.slice(1))});
  });
  return items;
}

const marks = new Set(['code', 'em', 'strong', 'del']);

function write(node: Nodes): string {
  if (node.type === 'text') return escapeHtml(node.value);
  if (node.type !== 'element') return '';
  if (node.tagName === 'img') return escapeHtml(String(node.properties.alt ?? ''));
  if (node.properties.dataFootnoteRef !== undefined) return '';
  const inside = writeChildren(node);
  return marks.has(node.tagName) ? `<${node.tagName}>${inside}</${node.tagName}>` : inside;
}

function writeChildren({children}: Element): string {
  return children.map(write).join('');
}
