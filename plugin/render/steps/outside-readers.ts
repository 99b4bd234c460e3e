import type {Element, ElementContent, Root, RootContent} from 'hast';
import {textOf} from './text-of.ts';

/**
 * Makes a rendered text fit for feed readers and other programs: plain HTML only, no ids that could be
 * taken twice, and no links to places that are not there without the page.
 */
export function prepareForReaders(parent: Root | Element): void {
  const children = parent.children.flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    prepareForReaders(child);
    return replace(child);
  });
  // Content of an element is put into one again.
  parent.children = children as ElementContent[];
}

function replace(element: Element): ElementContent[] {
  const {tagName, properties, children} = element;
  const {className, dataFootnoteRef, dataFootnoteBackref} = properties;
  if (dataFootnoteBackref !== undefined || hasClass(className, 'sr-only')) return [];
  if (dataFootnoteRef !== undefined)
    return [{type: 'text', value: `[${textOf({...element, properties: {}})}]`}];
  if (hasClass(className, 'theme-design-broken-link')) return children;
  if (tagName === 'input') return [{type: 'text', value: properties.checked ? '[x]' : '[ ]'}];
  if (tagName === 'alert') return [toQuotation(String(properties.alert), children)];
  return [{...element, properties: keepPlain(tagName, properties)}];
}

function hasClass(className: Element['properties'][string], name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

function toQuotation(alert: string, children: ElementContent[]): Element {
  const title = `${alert.charAt(0).toUpperCase()}${alert.slice(1)}`;
  const heading = toElement('p', [toElement('strong', [{type: 'text', value: title}])]);
  return toElement('blockquote', [heading, ...children]);
}

function toElement(tagName: string, children: ElementContent[]): Element {
  return {type: 'element', tagName, properties: {}, children};
}

// The class of code says its language.
function keepPlain(tagName: string, properties: Element['properties']): Element['properties'] {
  const entries = Object.entries(properties).filter(
    ([name]) =>
      !/^(?:id|className|metastring|aria.*|data[A-Z].*)$/.test(name) ||
      (tagName === 'code' && name === 'className'),
  );
  return Object.fromEntries(entries);
}
