import type {References} from '../types.ts';
import {toLabel} from './inline.ts';
import {parseMarkdown} from './markdown.ts';

/** A part of a document followed by the link definitions that it uses and does not have, so that it renders alone. */
export function withDefinitions(markdown: string, references: References): string {
  const own = markdown.includes(']:') ? parseMarkdown(markdown).references : {};
  const written = new Set(Object.keys(own));
  const definitions: string[] = [];
  for (const [, label = ''] of markdown.matchAll(/\[([^[\]]{1,999})\](?!:)/g)) {
    const key = toLabel(label);
    const reference = references[key];
    if (!reference || written.has(key)) continue;
    written.add(key);
    definitions.push(toDefinition(label.replace(/\s+/g, ' '), reference));
  }
  return definitions.length === 0 ? markdown : `${markdown}\n\n${definitions.join('\n')}`;
}

function toDefinition(label: string, {href, title}: References[string]): string {
  const target = /^[^\s<>]+$/.test(href) ? href : `<${href.replace(/[<>]/g, '\\$&')}>`;
  return `[${label}]: ${target}${title === '' ? '' : ` "${title.replace(/["\\]/g, '\\$&')}"`}`;
}
