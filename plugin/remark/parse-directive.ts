import type {Node} from 'mdast';
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive';
import {phaseOrder} from '../core/status/vocabulary.ts';
import {nearest} from '../core/text/nearest.ts';

export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective;

/** The attributes as text, checked for form; or one sentence on what is wrong. */
export type ParsedDirective =
  | {readonly attributes: Readonly<Record<string, string>>}
  | {readonly fault: string};

interface Form {
  readonly type: DirectiveNode['type'];
  readonly example: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const forms: Readonly<Record<string, Form>> = {
  design: {
    type: 'textDirective',
    example: ':design[text]{id=7}',
    required: ['id'],
    optional: ['plugin'],
  },
  'design-list': {
    type: 'leafDirective',
    example: '::design-list{status=implemented}',
    required: [],
    optional: ['status', 'phase', 'author', 'folder', 'sort', 'limit', 'plugin'],
  },
  'design-summary': {
    type: 'leafDirective',
    example: '::design-summary{id=7}',
    required: ['id'],
    optional: ['plugin'],
  },
};

const sorts = ['number', 'title', 'created', 'updated'];

export function isDirective(node: Node): node is DirectiveNode {
  return /^(?:container|leaf|text)Directive$/.test(node.type);
}

/** Parses a directive of this plugin; undefined for others, and for text that only looks like one. */
export function parseDirective(node: DirectiveNode): ParsedDirective | undefined {
  const {name, type} = node;
  const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
  const given = Object.entries(node.attributes ?? {});
  // Text such as `kube:design` or `10:design` in a sentence is not a directive.
  if (type === 'textDirective' && given.length === 0 && node.children.length === 0)
    return undefined;
  if (form === undefined) return findMisspelt(node);
  if (type !== form.type) {
    return {fault: `Directive \`${name}\` is written \`${form.example}\``};
  }
  const attributes = Object.fromEntries(given.map(([key, value]) => [key, (value ?? '').trim()]));
  const fault = findUnknown(name, form, attributes) ?? findWrong(name, attributes);
  return fault === undefined ? {attributes} : {fault};
}

function findMisspelt({name, type}: DirectiveNode): ParsedDirective | undefined {
  const near = type === 'textDirective' ? undefined : nearest(name, Object.keys(forms));
  if (near === undefined || !name.startsWith('design')) return undefined;
  return {fault: `Directive \`${name}\` is not known. Did you mean \`${near}\`?`};
}

function findUnknown(
  name: string,
  {required, optional, example}: Form,
  attributes: Readonly<Record<string, string>>,
): string | undefined {
  const known = [...required, ...optional];
  const unknown = Object.keys(attributes).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    const near = nearest(unknown, known);
    const hint = near ? `Did you mean \`${near}\`?` : `Known: ${formatList(known)}`;
    return `Directive \`${name}\` has no attribute \`${unknown}\`. ${hint}`;
  }
  const missing = required.find((key) => !attributes[key]);
  if (missing === undefined) return undefined;
  return `Directive \`${name}\` needs the attribute \`${missing}\`, as in \`${example}\``;
}

function findWrong(name: string, attributes: Readonly<Record<string, string>>): string | undefined {
  const empty = Object.entries(attributes).find(([, value]) => value === '');
  if (empty) return `Attribute \`${empty[0]}\` of the directive \`${name}\` is empty`;
  const {phase, sort, limit} = attributes;
  const phases = phase?.split(',').map((word) => word.trim()) ?? [];
  if (limit !== undefined && !/^[1-9]\d{0,5}$/.test(limit)) {
    return `Attribute \`limit\` of the directive \`${name}\` is \`${limit}\`, not a number from 1`;
  }
  return (
    phases.map((word) => findNoWord('Phase', word, phaseOrder)).find((fault) => fault) ??
    (sort === undefined ? undefined : findNoWord('Order', sort, sorts))
  );
}

function findNoWord(what: string, word: string, known: readonly string[]): string | undefined {
  if (known.includes(word)) return undefined;
  const near = nearest(word, known);
  const hint = near ? `Did you mean \`${near}\`?` : `Known: ${formatList(known)}`;
  return `${what} \`${word}\` is not known. ${hint}`;
}

function formatList(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
