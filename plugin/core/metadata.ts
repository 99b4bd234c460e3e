import {toPlainText} from './markdown.ts';
import type {Block, Defect, Field, FieldSource, Section, SourceFile} from './types.ts';
import {readYaml} from './yaml.ts';

/** The names that a field goes by in real folders; the first is its own. */
const names: Readonly<Record<string, readonly string[]>> = {
  title: ['title', 'kep-title'],
  number: ['number', 'id', 'kep-number', 'rfc', 'adr', 'pep', 'kep', 'rfd', 'issue-number'],
  status: ['status', 'state'],
  authors: [
    'authors',
    'author',
    'owner',
    'owners',
    'author-s',
    'owner-s',
    'proposed-by',
    'deciders',
  ],
  approvers: ['approvers', 'approver', 'approver-s', 'approved-by'],
  reviewers: ['reviewers', 'reviewer', 'reviewer-s', 'reviewed-by', 'review-manager'],
  created: [
    'creation-date',
    'created',
    'date',
    'start-date',
    'created-on',
    'created-at',
    'date-created',
  ],
  updated: ['last-updated', 'updated', 'last-modified', 'last-update', 'modified', 'updated-on'],
  replaces: ['replaces', 'supersedes', 'obsoletes'],
  'superseded-by': ['superseded-by', 'replaced-by', 'obsoleted-by', 'superseded'],
  'see-also': ['see-also', 'related', 'relates-to', 'related-to', 'links'],
};

const canonical = new Map(
  Object.entries(names).flatMap(([name, spellings]) =>
    spellings.map((spelling) => [spelling, name]),
  ),
);

/** Metadata of one document, the most explicit place first: front matter, sidecar, list, section. */
export function readMetadata(
  yaml: {readonly text: string; readonly line: number} | undefined,
  sidecar: SourceFile['sidecar'],
  lead: readonly Block[],
  sections: readonly Section[],
): {readonly fields: readonly Field[]; readonly defects: readonly Defect[]} {
  const top = topBlocks(lead, sections);
  const fence = yaml === undefined ? findYamlFence(top) : undefined;
  const blocks = [
    yaml && readYaml(yaml.text, yaml.line, 'front-matter'),
    fence && readYaml(fence.text, fence.line + 1, 'front-matter'),
    sidecar && readYaml(sidecar.text, 1, 'sidecar'),
  ].filter((block) => block !== undefined);
  const fields = [
    ...blocks.flatMap((block) => block.fields),
    ...readTable(top),
    ...readList(top),
    ...readSections(sections),
  ];
  return {
    fields: fields.map((field) => ({...field, key: toKey(field.key)})),
    defects: blocks.flatMap((block) => block.defects),
  };
}

function toKey(raw: string): string {
  const key = raw
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return canonical.get(key) ?? key;
}

/** What stands under the title and above the first section: metadata lists stand there. */
export function topBlocks(lead: readonly Block[], sections: readonly Section[]): readonly Block[] {
  const [first] = sections;
  return first?.depth === 1 ? [...lead, ...first.blocks] : lead;
}

// Only a fence with a field we know is metadata: examples of YAML stand in documents too.
function findYamlFence(top: readonly Block[]): Block | undefined {
  const first = top.find(
    ({kind, text}) => kind === 'code' || (kind === 'text' && text.length > 200),
  );
  if (first?.kind !== 'code' || !/^ya?ml$/i.test(first.info ?? '')) return undefined;
  return /^(title|status|authors?|creation-date|kep-number)\s*:/m.test(first.text)
    ? first
    : undefined;
}

function readTable(top: readonly Block[]): readonly Field[] {
  return top.flatMap(({cells, line}) => {
    const [key = '', value = ''] = cells ?? [];
    const name = toPlainText(key).replace(/:$/, '');
    return canonical.has(keyOf(name)) ? [toField(name, [value], 'table', line)] : [];
  });
}

/** `* Author(s): Ada, @ada` and `**Status**: done`, with the items below it where it has no value. */
function readList(top: readonly Block[]): readonly Field[] {
  const fields: Array<Field & {readonly values: string[]}> = [];
  let depth = 0;
  for (const block of top) {
    if (block.kind !== 'text' || block.cells !== undefined || block.isQuoted) continue;
    if (block.listDepth > depth && block.listDepth > 1 && fields.length > 0) {
      fields.at(-1)?.values.push(...block.text.split('\n'));
      continue;
    }
    depth = Math.max(1, block.listDepth);
    for (const [at, row] of block.text.split('\n').entries()) {
      const found = splitField(row);
      if (found)
        fields.push({...toField(found.key, [], 'list', block.line + at), values: found.values});
    }
  }
  return fields;
}

function splitField(row: string): {key: string; values: string[]} | undefined {
  const match = /^[*_]*([A-Z][A-Za-z()/ -]{1,30}?)[*_]*\s*:[*_]*(?:\s+(.*))?$/.exec(row.trim());
  const [, key, value] = match ?? [];
  if (!key || !canonical.has(keyOf(key))) return undefined;
  return {key, values: value ? [value] : []};
}

function readSections(sections: readonly Section[]): readonly Field[] {
  return sections
    .filter(({title, depth}) => depth > 1 && sectionFields.has(keyOf(title)))
    .map(({title, line, blocks}) => {
      const text = blocks.filter(({kind}) => kind === 'text');
      const first = text[0]?.line ?? line;
      return toField(
        title,
        text.flatMap((block) => block.text.split('\n')),
        'section',
        first,
      );
    });
}

const sectionFields = new Set(['status', 'author', 'authors', 'approvers', 'reviewers', 'date']);

function toField(key: string, values: readonly string[], source: FieldSource, line: number) {
  return {key, values: values.filter((value) => value.trim() !== ''), source, line};
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
