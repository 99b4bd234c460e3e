import {readFileSync} from 'node:fs';
import {Ajv2020, type ValidateFunction} from 'ajv/dist/2020.js';

/** As much of JSON Schema as `designs.schema.json` uses. */
export interface Schema {
  readonly $id?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly (string | null)[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: boolean;
}

export const schema: Schema = JSON.parse(
  readFileSync(new URL('../../plugin/designs.schema.json', import.meta.url), 'utf8'),
);

/** What is wrong with a file by the schema as published; nothing for a valid one. */
export const listErrors = toLister(schema);

/** The same, and a field that the schema does not name is wrong too. */
export const listErrorsAndExtras = toLister(close({...schema, $id: `${schema.$id}#closed`}));

function toLister(root: Schema): (file: unknown) => readonly string[] {
  const {$id: _, ...anonymous} = root;
  const ajv = new Ajv2020({allErrors: true, strict: true, allowUnionTypes: true});
  const validate: ValidateFunction = ajv.compile(anonymous);
  return (file) => {
    validate(file);
    return (validate.errors ?? []).map(
      ({instancePath, message, params}) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

function close(open: Schema): Schema {
  const {properties, items, anyOf, $defs} = open;
  return {
    ...open,
    ...(properties ? {properties: closeAll(properties), additionalProperties: false} : {}),
    ...($defs ? {$defs: closeAll($defs)} : {}),
    ...(items ? {items: close(items)} : {}),
    ...(anyOf ? {anyOf: anyOf.map(close)} : {}),
  };
}

function closeAll(schemas: Readonly<Record<string, Schema>>): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(schemas).map(([name, value]) => [name, close(value)]));
}

/** Every field that a schema names, as `designs[].status.id`. */
export function listFields(node: Schema = schema, at = ''): readonly string[] {
  const {properties, items, anyOf} = resolve(node);
  if (items) return listFields(items, `${at}[]`);
  if (anyOf) return anyOf.flatMap((choice) => listFields(choice, at));
  return Object.entries(properties ?? {}).flatMap(([name, field]) => {
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...listFields(field, path)];
  });
}

function resolve(node: Schema): Schema {
  if (node.$ref === undefined) return node;
  const name = node.$ref.replace('#/$defs/', '');
  const target = schema.$defs?.[name];
  if (!target) throw new Error(`the schema has no definition ${name}`);
  return target;
}

/** Every field of a file that holds something, in the same form: not null, and no empty list. */
export function listFilledFields(value: unknown, at = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => listFilledFields(item, `${at}[]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    if (field === null || (Array.isArray(field) && field.length === 0)) return [];
    const path = at === '' ? name : `${at}.${name}`;
    return [path, ...listFilledFields(field, path)];
  });
}

/** Every object of a schema with its path. */
export function listObjects(): readonly (readonly [string, Schema])[] {
  const all = {'': schema, ...schema.$defs};
  return Object.entries(all).filter(([, {properties}]) => properties !== undefined);
}
