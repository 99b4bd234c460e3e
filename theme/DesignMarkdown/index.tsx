import DesignMarkdownAlert from '@theme/DesignMarkdownAlert';
import MDXComponents from '@theme/MDXComponents';
import type {MarkdownNode} from 'docusaurus-plugin-design-docs/client';
import {createElement, type ElementType, Fragment, type ReactNode} from 'react';

export interface Props {
  /** A text as rendered. */
  readonly nodes: readonly MarkdownNode[];
  /** The addresses of its files, which its attributes name by their place in this list. */
  readonly assets: readonly string[];
}

type Value = string | number | boolean | object;

/** Plain Markdown, with the same components of the site that MDX documents are shown with. */
export default function DesignMarkdown({nodes, assets}: Props): ReactNode {
  return createElement(Fragment, null, ...nodes.map((node) => show(node, assets)));
}

const components: Readonly<Record<string, unknown>> = {
  ...MDXComponents,
  alert: DesignMarkdownAlert,
};

function show(node: MarkdownNode, assets: readonly string[]): ReactNode {
  if (typeof node === 'string') return node;
  const [name, ...rest] = node;
  const [first] = rest;
  const hasAttributes = typeof first === 'object' && !Array.isArray(first);
  const children = (hasAttributes ? rest.slice(1) : rest) as readonly MarkdownNode[];
  const attributes = hasAttributes ? toAttributes(first as Record<string, Value>, assets) : null;
  // `<code`: the browser's own element, not the theme's component for code.
  const element = name.startsWith('<') ? name.slice(1) : (components[name] ?? name);
  // The site's component for an element takes the attributes of that element.
  return createElement(
    element as ElementType,
    attributes,
    ...children.map((child) => show(child, assets)),
  );
}

// A list is the address of a file, by its place among those that the bundler published.
function toAttributes(
  attributes: Readonly<Record<string, Value>>,
  assets: readonly string[],
): Record<string, unknown> {
  const entries = Object.entries(attributes).map(([name, value]) => {
    if (!Array.isArray(value)) return [name, value];
    const [place, start, end] = value;
    return [name, `${start}${assets[place]}${end}`];
  });
  return Object.fromEntries(entries);
}
