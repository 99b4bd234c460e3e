import type {Joi} from '@docusaurus/utils-validation';
import {ruleIds} from '../core/rule-ids.ts';
import {nearest} from '../core/text/nearest.ts';

type Detail = Joi.ValidationErrorItem;

/** Every wrong option on a line of its own: its path, what came, what was wanted, the nearest name. */
export function describeOptionErrors(details: readonly Detail[], schema: Joi.ObjectSchema): string {
  return describeWrongOptions(
    details.map((detail) => [detail.path.join('.') || 'options', toWant(detail, schema)]),
  );
}

/** Wrong options by their path, each with what is wrong, in columns. */
export function describeWrongOptions(
  rows: readonly (readonly [path: string, want: string])[],
): string {
  const width = Math.max(...rows.map(([path]) => path.length));
  return [
    'Options of docusaurus-plugin-design-docs are wrong:',
    ...rows.map(([path, want]) => `  ${path.padEnd(width)}  ${want}`),
  ].join('\n');
}

function toWant({type, path, context, message}: Detail, schema: Joi.ObjectSchema): string {
  if (type === 'object.unknown') return toUnknown(path.map(String), schema);
  if (type === 'any.required') return 'is missing';
  const came = `got ${show(context?.value)}`;
  // Options that say in their schema what is wanted.
  if (message.startsWith('expected ')) return `${message}, ${came}`;
  if (type === 'any.only') return toChoice(context?.valids ?? [], context?.value);
  const kind = /^(string|boolean|array|object|number)\.base$/.exec(type)?.[1];
  if (kind) return `expected ${/^[ao]/.test(kind) ? 'an' : 'a'} ${kind}, ${came}`;
  if (type.startsWith('string.uri'))
    return `expected a URL such as https://github.com/org/repo, ${came}`;
  if (type === 'string.empty') return 'expected a string that is not empty';
  if (type === 'array.min') return `expected at least one, ${came}`;
  return `${message.replace(/^"[^"]*" /, '')}, ${came}`;
}

function toChoice(valid: readonly unknown[], value: unknown): string {
  const want = `expected ${listWords(valid.map(show))}, got ${show(value)}`;
  const near = typeof value === 'string' ? nearest(value, valid.map(String)) : undefined;
  return near === undefined ? want : `${want}. Did you mean \`${near}\`?`;
}

function toUnknown(path: readonly string[], schema: Joi.ObjectSchema): string {
  const holder = path.slice(0, -1);
  const known = toKnown(holder, schema);
  const near = nearest(path.at(-1) ?? '', known);
  const what = holder[0] === 'rules' ? 'is not a rule' : 'is not an option';
  return near ? `${what}. Did you mean \`${near}\`?` : `${what}. Known: ${known.join(', ')}`;
}

// The names that an object may have; of an object in a list those of the list's items.
function toKnown(path: readonly string[], schema: Joi.ObjectSchema): readonly string[] {
  const [list, place] = path;
  if (list === 'rules') return ['extends', ...ruleIds];
  if (list === 'history') return ['fetch', 'authors'];
  if (list === 'statuses' && place !== undefined) return ['id', 'label', 'phase'];
  return Object.keys(
    (list === undefined ? schema : schema.extract([...path])).describe().keys ?? {},
  );
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}

/** Words as a choice: `a, b or c`. */
export function listWords(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
