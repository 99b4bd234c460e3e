import type {Joi as JoiTypes} from '@docusaurus/utils-validation';
import {Joi} from '../joi.ts';
import {ofParts, type Rows, toSchema} from '../option-rows.ts';
import type {PageOptions} from '../options.ts';
import type {PageKind} from '../site/pages/page-kind.ts';
import {listWords} from './option-errors.ts';

const path = Joi.string()
  .allow('')
  .pattern(/^[^?#]*$/)
  .messages({'string.pattern.base': 'expected a path without `?` and `#`'});

// The part of a page kind that its option depends on.
interface Described extends Pick<PageKind, 'path' | 'title'> {
  readonly insteadOfObject: readonly (false | 'development')[];
  readonly parts: Parameters<typeof toSchema>[0];
}

/** The row of an option that describes a page. */
export function toPageRow({title, insteadOfObject: others, parts, ...page}: Described) {
  const shared: Rows<PageOptions> = {
    path: {schema: path, default: page.path},
    title: {schema: Joi.string(), default: title},
    description: {schema: Joi.string()},
  };
  const show = {schema: Joi.valid(true, 'development'), default: true};
  const canBeHidden = others.includes('development');
  const schema = toSchema({...shared, ...parts, ...(canBeHidden ? {show} : {})});
  return {schema: allow(schema, others), default: ofParts} as const;
}

function allow(
  schema: JoiTypes.ObjectSchema,
  others: Described['insteadOfObject'],
): JoiTypes.ObjectSchema {
  if (others.length === 0) return schema;
  const words = [...others.map((value) => JSON.stringify(value)), 'an object'];
  return schema.allow(...others).messages({'object.base': `expected ${listWords(words)}`});
}
