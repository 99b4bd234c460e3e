import type {Root} from 'hast';
import {type Schema, sanitize} from 'hast-util-sanitize';
import {addressAttributes, allowedAttributes, allowedElements} from '../allow-list.ts';
import {propertyOf} from './property-names.ts';

/**
 * The second filter: GitHub's sanitizer on the finished tree, with the same list. The first filter
 * should leave nothing to remove; this one is a safeguard against its mistakes.
 */
export function sanitizeTree(tree: Root): Root {
  const clean = sanitize(tree, schema);
  if (clean.type !== 'root') throw new Error('a sanitized root is a root');
  return clean;
}

// Attributes that the renderer writes itself, and that raw tags cannot have.
const ownAttributes: Readonly<Record<string, readonly string[]>> = {
  a: ['className', 'dataFootnoteRef', 'dataFootnoteBackref'],
  code: ['className', 'dataDesignMeta'],
  h2: ['className'],
  input: ['type', 'checked', 'disabled'],
  li: ['className'],
  ol: ['className'],
  pre: ['dataDesignBlock'],
  section: ['className', 'dataFootnotes'],
  ul: ['className'],
};

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

const schema: Schema = {
  tagNames: [...allowedElements, 'input'],
  attributes: {
    '*': [...allowedAttributes].map(propertyOf),
    ...mapValues(ownAttributes, (names) => [...names]),
    ...Object.fromEntries(
      headings.map((name) => [name, ['className', 'dataDesignHeading', 'dataDesignId']]),
    ),
    ...Object.fromEntries(
      [...addressAttributes].map(([name, attribute]) => [
        name,
        [...(ownAttributes[name] ?? []), attribute],
      ]),
    ),
  },
  // Addresses are judged at the very end, ids when headings have theirs.
  protocols: {},
  clobber: [],
  ancestors: {},
  required: {input: {type: 'checkbox', disabled: true}},
  strip: ['script'],
};

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
