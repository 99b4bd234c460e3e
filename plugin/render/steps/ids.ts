import type {Element, Root} from 'hast';
import {eachElement} from './each-element.ts';
import {isHeading} from './heading-ids.ts';

// A browser makes a global variable of every id. These are looked for by Docusaurus or by scripts that
// sites commonly load, which would find an element of the document instead.
const reserved =
  /^(?:__.*|docusaurus.*|theme-.*|nprogress|root|datalayer|gtag|ga|_paq|_gaq|plausible|umami|posthog|algolia.*|docsearch.*|prism|mermaid|katex|mathjax|self|window|document|globalthis|defaultview)$/i;

/** Makes ids unique on a page, and removes those that would shadow what scripts look for. */
export function dropClashingIds(tree: Root): void {
  const taken = new Set<string>();
  eachElement(tree, (element) => {
    if (isHeading(element)) taken.add(String(element.properties.id));
  });
  eachElement(tree, (element: Element) => {
    const {id} = element.properties;
    if (id === undefined || isHeading(element)) return;
    if (taken.has(String(id)) || reserved.test(String(id))) delete element.properties.id;
    else taken.add(String(id));
  });
}
