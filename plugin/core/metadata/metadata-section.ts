import type {Block, Field, Section} from '../types.ts';
import {isFieldHeading, isOfPeople, isRelation, toKey} from './field-names.ts';
import {splitRow} from './field-row.ts';
import {toField} from './metadata-list.ts';

/**
 * Fields written as sections, such as `## Status`. A deeper one is the status of something else.
 */
export function readSections(sections: readonly Section[]): readonly Field[] {
  return sections.flatMap((section, at) => {
    const {name, depth, parent, line, blocks} = section;
    const isTitle = at === 0 && depth === 1;
    const isTop =
      parent === undefined || sections[parent]?.depth === 1 || isBareTitle(sections, parent);
    if (isTitle || !isTop) return [];
    const inHeading = statusInHeading(section);
    if (inHeading !== undefined) return [toField('status', [inHeading], 'section', line)];
    if (linkSections.has(name)) return readLinkedDesigns(section);
    if (!isFieldHeading(name)) return [];
    const text = blocks.filter(({kind}) => kind === 'text');
    if (isOfPeople(name)) return readPeople(name, text, line);
    const rows = text.flatMap((block) => block.text.split('\n'));
    return [toField(name, rows, 'section', text[0]?.line ?? line)];
  });
}

function isBareTitle(sections: readonly Section[], at: number): boolean {
  return at === 0 && sections[0]?.depth === 2;
}

// `## Status: Accepted` and `## State: ( DRAFT | FINAL )`; longer text is about other things. Behind a
// dash or in brackets it is a status where nothing is said below, or a menu.
function statusInHeading({title, blocks}: Section): string | undefined {
  const [, mark, value = ''] =
    /^(?:status|state)(\s*:|\s+[-–—]|(?=\s*\())\s*(.+)/i.exec(title) ?? [];
  if (mark === undefined) return undefined;
  const isMenu = /[|/,]/.test(value);
  const isSaid = mark.endsWith(':') || blocks.every(({kind}) => kind === 'html');
  return isMenu || (isSaid && value.split(' ').length < 5) ? value : undefined;
}

// The list holds the people; where there is none, the lines that are no other field.
function readPeople(name: string, text: readonly Block[], line: number): readonly Field[] {
  const role = toKey(name);
  const items = text.filter(({listDepth}) => listDepth > 0);
  const lines = withoutTableHead(text);
  const named = (items.length > 0 ? items : lines)
    .flatMap(toRows)
    .flatMap((row): readonly Row[] => {
      const fields = splitRow(row.row);
      if (fields.length === 0) return /^https?:/.test(row.row) ? [] : [row];
      const own = fields.filter(({key}) => toKey(key) === role);
      return own.flatMap(({values}) => values.map((value) => ({...row, row: value})));
    });
  const rows = named.map(({row}) => row);
  const others = text
    .flatMap(toRows)
    .flatMap((other) =>
      splitRow(other.row).map(({key, values}) => toField(key, values, 'list', other.line)),
    );
  return [
    toField(name, rows, 'section', named[0]?.line ?? line),
    ...others.filter(({key}) => toKey(key) !== role),
  ];
}

// `| Name | GitHub |` above a table of people.
function withoutTableHead(text: readonly Block[]): readonly Block[] {
  const head = text.findIndex(({cells}) => cells !== undefined);
  const isTable = head >= 0 && text[head + 1]?.cells !== undefined;
  return isTable ? text.filter((_, at) => at !== head) : text;
}

interface Row {
  readonly row: string;
  readonly line: number;
}

function toRows({text, line}: Block): readonly Row[] {
  return text.split('\n').map((row, at) => ({row, line: line + at}));
}

const linkSections = new Set([
  ...['links', 'related', 'relations', 'related decisions', 'related documents'],
  ...['related designs', 'related proposals'],
]);

// `- Supersedes [Last ovens](0016-last.md)` below `Links`.
function readLinkedDesigns({blocks}: Section): readonly Field[] {
  const rows = blocks.filter(({kind}) => kind === 'text').flatMap(toRows);
  return rows.flatMap(({row, line}) => {
    const [, word = '', target = ''] =
      /^[*_]*([a-z][a-z ]{3,20}?)[:*_]*\s+(\[[^\]]*\]\(.*)/i.exec(row) ?? [];
    return isRelation(word) ? [toField(word, [target], 'section', line)] : [];
  });
}
