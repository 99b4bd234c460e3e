import type {Check, CheckedFile} from '../context/rule.ts';
import {toPlaceFinder} from '../metadata/field-place.ts';
import {toName, toRelativePath} from '../names/identity.ts';
import {resolveLink} from '../relations/link-target.ts';
import {nearest} from '../text/nearest.ts';
import type {Relation} from '../types.ts';

/** Yields every relation that names a document of this folder which is not there. */
export const brokenRelation: Check = function* (checked) {
  const {design, file, links} = checked;
  if (design.kind !== 'design') return;
  const linked = new Set(links.map(({url}) => url)); // a broken link is reported as such
  for (const [key, relations] of toRelations(checked)) {
    const field = file.fields.find((other) => other.key === key && other.values.length > 0);
    if (!field) continue;
    const find = toPlaceFinder(file, field);
    for (const {raw, id, isImplied} of relations) {
      if (id !== undefined || isImplied || linked.has(raw)) continue;
      const said = toFault(raw, checked);
      if (!said) continue;
      const {where, at} = find(raw);
      yield {
        ...at,
        message: `Relation \`${raw.slice(0, 100)}\`${where} ${said.what}`,
        hint: said.hint,
      };
    }
  }
};

function toRelations({
  design: {replaces, supersededBy, seeAlso},
}: CheckedFile): readonly (readonly [string, readonly Relation[]])[] {
  return [
    ['replaces', replaces],
    ['superseded-by', supersededBy],
    ['see-also', seeAlso],
  ];
}

function toFault(raw: string, checked: CheckedFile) {
  const {design, folder} = checked;
  const same = findSame(raw, checked);
  if (same.length > 1) {
    const names = same.map((path) => `\`${toRelativePath(design.sourcePath, path)}\``);
    return {
      what: `may be any of ${same.length} documents: ${names.slice(0, 4).join(', ')}`,
      hint: 'Name the file of the one that is meant.',
    };
  }
  const target = resolveLink(raw, design.sourcePath, folder.map);
  if (target.kind === 'document') {
    if (target.path !== design.sourcePath) return undefined;
    return {what: 'leads to the document itself', hint: 'Name the other one, or take it out.'};
  }
  if (target.kind !== 'broken' || !namesDocument(raw, checked)) return undefined;
  if (isSample(raw, checked)) {
    return {what: "is the template's sample", hint: 'Name another document, or take it out.'};
  }
  const near = findNearest(raw, checked);
  return {
    what: 'leads to no document',
    hint:
      near === undefined ? 'Correct it, or take it out.' : `Write \`${near}\` if that is meant.`,
  };
}

// The documents that share the number of a relation.
function findSame(raw: string, {folder}: CheckedFile): readonly string[] {
  const number = /^(?:[a-z]{2,6}[ -]?)?#?0*(\d{1,5})$/i.exec(raw)?.[1];
  return number === undefined ? [] : (folder.numbers.shared.get(Number(number)) ?? []);
}

function findNearest(raw: string, {design, folder}: CheckedFile): string | undefined {
  const {paths, byInitial} = folder.documentNames;
  const name = toName(raw.replace(/[?#][\s\S]*$/, ''));
  const toOther = (other: string) =>
    paths.get(other)?.findLast((path) => path !== design.sourcePath);
  const near = nearest(
    name,
    byInitial.get(name.charAt(0)) ?? [],
    (other) => toOther(other) !== undefined,
  );
  const path = near === undefined ? undefined : toOther(near);
  return path === undefined ? undefined : toRelativePath(design.sourcePath, path);
}

// A path, or a number where designs have one; other words are about something else.
function namesDocument(raw: string, checked: CheckedFile): boolean {
  const {numbers, documentNames} = checked.folder;
  if (/\.mdx?(?:[?#]|$)/i.test(raw)) return true;
  if (/\s/.test(raw)) return false;
  if (/^(?:\.{0,2}\/|https?:)/.test(raw)) return !isFolder(raw, checked);
  if (numbers.count === 0) return false;
  const prefix = /^(?:([a-z]{2,6})-?)?0*\d{1,5}(?:-[a-z][\w-]*)?$/i.exec(raw);
  if (!prefix) return false;
  const kind = prefix[1]?.toLowerCase();
  return kind === undefined || kind === 'adr' || documentNames.prefixes.has(kind);
}

function isSample(raw: string, {folder: {contract}}: CheckedFile): boolean {
  return (contract?.fields ?? []).some(({values}) => values.includes(raw));
}

// A folder of several documents, such as all that are about storage.
function isFolder(raw: string, {folder: {map, documentNames}}: CheckedFile): boolean {
  const name =
    raw
      .replace(/[?#][\s\S]*$/, '')
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? '';
  const own = map.repositoryPath.split('/').at(-1);
  return name === own || documentNames.folders.has(name);
}
