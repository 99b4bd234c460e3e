import type {Defect, Field, PageSettings} from '../types.ts';

/** Settings of a page in front matter, and what is wrong with them. */
export interface ReadPageSettings {
  readonly settings?: PageSettings;
  readonly defects: readonly Defect[];
}

type Values = readonly string[];

/** A value as read, or a description of valid ones. */
type Reading = {readonly value: unknown} | {readonly wanted: string};

/** How one key is read, and the setting that it makes. */
interface Row {
  readonly setting: keyof PageSettings;
  readonly read: (values: Values) => Reading;
}

const rows: Readonly<Record<string, Row>> = {
  slug: {setting: 'slug', read: readText},
  description: {setting: 'description', read: readText},
  image: {setting: 'image', read: readAddress},
  keywords: {setting: 'keywords', read: (values) => ({value: values})},
  'sidebar-label': {setting: 'sidebarLabel', read: readText},
  'hide-title': {setting: 'hidesTitle', read: readYes},
  'hide-table-of-contents': {setting: 'hidesContents', read: readYes},
  'toc-min-heading-level': {setting: 'minContentsLevel', read: readLevel},
  'toc-max-heading-level': {setting: 'maxContentsLevel', read: readLevel},
  'pagination-label': {setting: 'paginationLabel', read: readText},
  'pagination-next': {setting: 'next', read: readTextOrNone},
  'pagination-prev': {setting: 'previous', read: readTextOrNone},
  'custom-edit-url': {setting: 'editUrl', read: readAddressOrNone},
};

// Keys of the docs plugin that are not supported, with their replacements.
const ignored: Readonly<Record<string, string>> = {
  'sidebar-position': 'Designs are listed by status and number.',
  'sidebar-class-name': 'The sidebar is made of the statuses.',
  'sidebar-custom-props': 'The sidebar is made of the statuses.',
  'sidebar-key': 'The sidebar is made of the statuses.',
  'displayed-sidebar': 'All designs have the same sidebar.',
  'parse-number-prefixes': 'Numbers stay part of the address; `slug` sets another one.',
};

/** Reads the keys that Docusaurus knows, from front matter and nowhere else, each as its docs plugin does. */
export function readPageSettings(fields: readonly Field[]): ReadPageSettings {
  const own = fields.filter(({source}) => source === 'front-matter');
  const read = own.flatMap((field) => {
    const row = Object.hasOwn(rows, field.key) ? rows[field.key] : undefined;
    return row ? [{field, row, reading: row.read(field.values)}] : [];
  });
  const settings = Object.fromEntries(
    read.flatMap(({row, reading}) =>
      'value' in reading && reading.value !== undefined ? [[row.setting, reading.value]] : [],
    ),
  ) as PageSettings; // each row reads what its setting holds
  const wrong = read.flatMap(({field, reading}) =>
    'wanted' in reading ? [toDefect(field, 'is not used', `Write ${reading.wanted}.`)] : [],
  );
  const unused = own.flatMap((field) => {
    const hint = Object.hasOwn(ignored, field.key) ? ignored[field.key] : undefined;
    return hint === undefined ? [] : [toDefect(field, 'is ignored', hint)];
  });
  const {minContentsLevel = 2, maxContentsLevel = 6} = settings;
  const min = own.find(({key}) => key === 'toc-min-heading-level');
  const isUpsideDown = min !== undefined && minContentsLevel > maxContentsLevel;
  const {minContentsLevel: _, ...others} = settings;
  const kept = isUpsideDown ? others : settings;
  return {
    ...(Object.keys(kept).length === 0 ? {} : {settings: kept}),
    defects: [
      ...wrong,
      ...unused,
      ...(isUpsideDown
        ? [toDefect(min, 'is not used', `Write a level from 2 to ${maxContentsLevel}.`)]
        : []),
    ],
  };
}

function toDefect({key, line}: Field, fault: string, hint: string): Defect {
  const name = key.replaceAll('-', '_');
  return {
    rule: 'invalid-metadata',
    message: `Front matter key \`${name}\` ${fault}`,
    hint,
    line,
    isMinor: true,
  };
}

function readText(values: Values): Reading {
  const [value] = values;
  if (values.length > 1) return {wanted: 'one text, not a list'};
  return {value: value?.trim() === '' ? undefined : value};
}

function readTextOrNone(values: Values): Reading {
  return values.length === 0 ? {value: null} : readText(values);
}

function readYes(values: Values): Reading {
  const [value = 'false'] = values;
  if (values.length > 1 || !/^(?:true|false)$/i.test(value)) return {wanted: '`true` or `false`'};
  return {value: value.toLowerCase() === 'true' ? true : undefined};
}

function readLevel(values: Values): Reading {
  const [value = ''] = values;
  return values.length === 1 && /^[2-6]$/.test(value)
    ? {value: Number(value)}
    : {wanted: 'a level from 2 to 6'};
}

function readAddress(values: Values): Reading {
  const [value] = values;
  if (value === undefined) return {value: undefined};
  const isOne = values.length === 1 && /^[^\s<>"'`\\]+$/.test(value);
  const isSafe = !/^[^/?#]*:/.test(value) || /^https?:\/\/[^/]/i.test(value);
  return isOne && isSafe ? {value} : {wanted: 'an address: `https://…` or a path'};
}

function readAddressOrNone(values: Values): Reading {
  return values.length === 0 ? {value: null} : readAddress(values);
}
