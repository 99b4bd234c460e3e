import type {Joi as JoiTypes} from '@docusaurus/utils-validation';
import {Joi} from './joi.ts';

/** The default of an object whose parts have defaults of their own. */
export const ofParts: unique symbol = Symbol('the defaults of its parts');

/** How an option is checked, and what it is where it is left out. */
interface Row<Value> {
  readonly schema: JoiTypes.Schema;
  readonly default: Value | typeof ofParts;
}

interface RowWithoutDefault {
  readonly schema: JoiTypes.Schema;
  readonly default?: never;
}

/** A row for each option, with a default for those that are always there. */
export type Rows<Options> = {
  readonly [Name in keyof Options]-?: undefined extends Options[Name]
    ? RowWithoutDefault
    : Row<Options[Name]>;
};

type AnyRow = Row<unknown> | RowWithoutDefault;

/** The schema of an object with these options. */
export function toSchema(rows: Readonly<Record<string, AnyRow>>): JoiTypes.ObjectSchema {
  const entries = Object.entries(rows);
  return Joi.object(Object.fromEntries(entries.map(([name, row]) => [name, complete(row)])));
}

function complete({schema, default: value}: AnyRow): JoiTypes.Schema {
  if (value === undefined) return schema;
  // Without a value, Joi takes the defaults of the parts.
  return value === ofParts ? schema.default() : schema.default(value);
}
