/** A text that is ready for the bundler. */
export interface ModulePart {
  /** The nodes as JSON, in which files have the numbers of `requests`. */
  readonly nodes: string;
  /** The table of contents as JSON. */
  readonly toc: string;
  readonly requests: readonly string[];
}

/** The module of a document: a component, and the table of contents beside it, as of an MDX file. */
export function writeDocumentModule(part: ModulePart): string {
  return [
    ...head,
    `export const toc = JSON.parse(${quote(part.toc)});`,
    'export const frontMatter = {};',
    'export const contentTitle = undefined;',
    `export default ${writeComponent(part)};`,
    '',
  ].join('\n');
}

/** One module of many texts: an object of components by the names that were given. */
export function writeListModule(parts: ReadonlyMap<string, ModulePart>): string {
  const entries = [...parts].map(([name, part]) => `  [${quote(name)}]: ${writeComponent(part)},`);
  return [...head, 'export default {', ...entries, '};', ''].join('\n');
}

// JSON as a text is one token to the bundler, and the browser reads it faster than code. The nodes are made
// when they are shown.
const head = [
  "import {createElement} from 'react';",
  "import DesignMarkdown from '@theme/DesignMarkdown';",
  'function toComponent(json, assets) {',
  '  let nodes;',
  '  return function DesignDocument() {',
  '    nodes ??= JSON.parse(json);',
  '    return createElement(DesignMarkdown, {nodes, assets});',
  '  };',
  '}',
];

function writeComponent({nodes, requests}: ModulePart): string {
  const assets = requests.map((request) => `require(${toLiteral(request)}).default`);
  return `toComponent(${quote(nodes)}, [${assets.join(', ')}])`;
}

// `escapePath` of Docusaurus has made the request fit for double quotes.
function toLiteral(request: string): string {
  return `"${request}"`;
}

// Single quotes: JSON is full of double ones.
function quote(text: string): string {
  return `'${text.replace(/[\\'\n\r\u2028\u2029]/g, escapeCharacter)}'`;
}

function escapeCharacter(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`;
  return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
}
