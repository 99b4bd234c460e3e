import type {Block, Field, Section} from '../types.ts';
import {isFieldHeading, toKey} from './field-names.ts';
import {splitRow} from './field-row.ts';
import {toField} from './metadata-list.ts';

const people = /^(?:authors|co-authors|approvers|reviewers)$/;

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
    if (linkSection.test(name)) return readLinkedDesigns(section);
    if (!isFieldHeading(name)) return [];
    const text = blocks.filter(({kind}) => kind === 'text');
    if (people.test(toKey(name))) return readPeople(name, text, line);
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
    /^(?:status|state)(\s*:|\s+[-–—]|(?=\s*\())\s*(\S.*)$/i.exec(title) ?? [];
  if (mark === undefined) return undefined;
  const isMenu = /[|/,]/.test(value);
  const isSaid = mark.endsWith(':') || blocks.every(({kind}) => kind === 'html');
  return isMenu || (isSaid && value.split(/\s+/).length < 5) ? value : undefined;
}

// The list holds the people; where there is none, the lines that are no other field.
function readPeople(name: string, text: readonly Block[], line: number): readonly Field[] {
  const items = text.filter(({listDepth}) => listDepth > 0);
  const beside = withoutTableHead(text.filter(({listDepth}) => listDepth === 0));
  const rows = (items.length > 0 ? items : beside).flatMap((block) =>
    block.text.split('\n').map((row, at) => ({row, line: block.line + at})),
  );
  const isField = (row: string) => splitRow(row).some(({key}) => !people.test(toKey(key)));
  const named = rows.filter(({row}) => !isField(row) && !/^https?:/.test(row));
  const more = [...beside.flatMap(toRows), ...rows].filter(({row}) => isField(row));
  const unique = new Map(more.map((other) => [other.line, other]));
  return [
    toField(
      name,
      named.map(({row}) => row),
      'section',
      named[0]?.line ?? line,
    ),
    ...[...unique.values()].flatMap((other) =>
      splitRow(other.row).map(({key, values}) => toField(key, values, 'list', other.line)),
    ),
  ];
}

// `| Name | GitHub |` above a table of people.
function withoutTableHead(text: readonly Block[]): readonly Block[] {
  const head = text.findIndex(({cells}) => cells !== undefined);
  const isTable = head >= 0 && text[head + 1]?.cells !== undefined;
  return isTable ? text.filter((_, at) => at !== head) : text;
}

function toRows({text, line}: Block) {
  return text.split('\n').map((row, at) => ({row, line: line + at}));
}

const linkSection =
  /^(?:links|related|related (?:decisions|documents|designs|proposals)|relations)$/;
const linked =
  /^(supersedes|supercedes|replaces|obsoletes|super[sc]eded by|replaced by|obsoleted by|see also|related to|relates to)\b[:*_]*\s+(\[[^\]]*\]\(.*)$/i;

// `- Supersedes [Last ovens](0016-last.md)` below `Links`.
function readLinkedDesigns({blocks}: Section): readonly Field[] {
  return blocks.flatMap(({kind, text, line}) => {
    if (kind !== 'text') return [];
    return text.split('\n').flatMap((row, at) => {
      const [, word, target] = linked.exec(row.replace(/^[*_]+/, '')) ?? [];
      return word && target ? [toField(word, [target], 'section', line + at)] : [];
    });
  });
}
