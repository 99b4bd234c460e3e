import type {Joi} from '@docusaurus/utils-validation';
import {nearest} from './core/nearest.ts';

type Detail = Joi.ValidationErrorItem;

/** Every wrong option on a line of its own: its path, what came, what was wanted, the nearest name. */
export function describeOptionErrors(details: readonly Detail[], schema: Joi.ObjectSchema): string {
  const rows = details.map(
    (detail) => [detail.path.join('.') || 'options', toWant(detail, schema)] as const,
  );
  const width = Math.max(...rows.map(([path]) => path.length));
  return [
    'Options of docusaurus-plugin-design-docs are wrong:',
    ...rows.map(([path, want]) => `  ${path.padEnd(width)}  ${want}`),
  ].join('\n');
}

function toWant({type, path, context, message}: Detail, schema: Joi.ObjectSchema): string {
  if (type === 'object.unknown') return toUnknown(path.map(String), schema);
  const came = `got ${show(context?.value)}`;
  if (type === 'any.only') return `expected ${list((context?.valids ?? []).map(show))}, ${came}`;
  const kind = /^(string|boolean|array|object|number)\.base$/.exec(type)?.[1];
  if (kind) return `expected ${/^[ao]/.test(kind) ? 'an' : 'a'} ${kind}, ${came}`;
  if (type.startsWith('string.uri'))
    return `expected a URL such as https://github.com/org/repo, ${came}`;
  return `${message.replace(/^"[^"]*" /, '')}, ${came}`;
}

function toUnknown(path: readonly string[], schema: Joi.ObjectSchema): string {
  const holder = path.slice(0, -1);
  const known = Object.keys(
    (holder.length > 0 ? schema.extract([...holder]) : schema).describe()['keys'] ?? {},
  );
  const near = nearest(path.at(-1) ?? '', known);
  const what = holder[0] === 'rules' ? 'is not a rule' : 'is not an option';
  return near ? `${what}. Did you mean \`${near}\`?` : `${what}. Known: ${known.join(', ')}`;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
