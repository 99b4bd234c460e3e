import type {Element, Root} from 'hast';
import {eachElement} from './each-element.ts';
import {textOf} from './text-of.ts';

/**
 * Diagrams become the theme's component, and the text after the language of a fence becomes
 * `metastring`.
 */
export function prepareCode(tree: Root, hasMermaid: boolean): void {
  eachElement(tree, (element, index, parent) => {
    const [code] = element.children;
    if (element.properties.dataDesignBlock === undefined || code?.type !== 'element') return;
    const {dataDesignMeta: meta, ...properties} = code.properties;
    if (typeof meta === 'string') {
      code.properties = {...properties, metastring: meta};
      // Where rehype plugins for code look for it.
      code.data = Object.assign({}, code.data, {meta});
    }
    if (!hasMermaid || !hasLanguage(code, 'mermaid')) return;
    parent.children[index] = toDiagram(textOf(code).replace(/\n$/, ''));
  });
}

function hasLanguage({properties: {className}}: Element, language: string): boolean {
  return Array.isArray(className) && className.includes(`language-${language}`);
}

function toDiagram(value: string): Element {
  return {type: 'element', tagName: 'mermaid', properties: {value}, children: []};
}
