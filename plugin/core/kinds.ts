import {findMainFiles} from './evidence/main-files.ts';
import {isFolderFile, toFolder, toName} from './names/identity.ts';
import {numberOfName, readNumber} from './names/number.ts';
import {splitName} from './names/number-prefix.ts';
import type {Contract} from './template/contract.ts';
import {isTemplate} from './template/template-file.ts';
import type {DesignKind, ParsedFile} from './types.ts';

/** What the files of a folder are. All are by path. */
export interface Kinds {
  readonly kinds: ReadonlyMap<string, DesignKind>;
  /** The document that each appendix belongs to. */
  readonly partOf: ReadonlyMap<string, string>;
}

/** What each file of a folder is. `configured` is the path of the template of the options. */
export function classifyFiles(
  files: readonly ParsedFile[],
  contract: Contract | undefined,
  configured: string | undefined,
): Kinds {
  const isATemplate = (file: ParsedFile) => file.path === configured || isTemplate(file);
  const documents = files.filter((file) => !isATemplate(file));
  const mainFiles = findMainFiles(documents, (file) => isMainLike(file, contract));
  const owners = findOwners(documents, contract, mainFiles);
  const partOf = new Map(
    documents.flatMap(({path}): [string, string][] => {
      const owner = findOwner(path, owners);
      return owner === undefined || owner === path ? [] : [[path, owner]];
    }),
  );
  const first = new Map(
    documents.map((file) => [file.path, classifyFile(file, contract, owners, partOf)]),
  );
  const last = withOneSection(documents, contract, first, partOf);
  const isPart = (path: string) => last.get(path) === 'page';
  return {
    kinds: new Map(files.map(({path}) => [path, last.get(path) ?? 'template'])),
    partOf: new Map([...partOf].filter(([path]) => isPart(path))),
  };
}

// The design that each folder holds, where it holds one: its main file, or its README.
function findOwners(
  documents: readonly ParsedFile[],
  contract: Contract | undefined,
  mainFiles: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const readmes = documents.filter(
    (file) => isFolderFile(file.path) && isFolderDesign(file, contract),
  );
  return new Map([...readmes.map(({path}) => [toFolder(path), path] as const), ...mainFiles]);
}

function findOwner(path: string, owners: ReadonlyMap<string, string>): string | undefined {
  for (let folder = toFolder(path); folder !== ''; folder = toFolder(folder)) {
    const owner = owners.get(folder);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

function classifyFile(
  file: ParsedFile,
  contract: Contract | undefined,
  owners: ReadonlyMap<string, string>,
  partOf: ReadonlyMap<string, string>,
): DesignKind {
  const {path} = file;
  if (owners.get(toFolder(path)) === path) return 'design';
  const isInside = toFolder(path) !== '' || !isFolderFile(path);
  if (isInside && hasStatus(file)) return 'design';
  if (isFolderFile(path)) {
    // A README further down is a design of its own where it is more than a page of another.
    return partOf.has(path) || !isFolderDesign(file, contract) ? 'page' : 'design';
  }
  if (partOf.has(path)) return 'page';
  return countSections(file, contract) > 1 || isBareDesign(file, contract) ? 'design' : 'page';
}

// Where most documents of a folder are designs, one section of the template is enough.
function withOneSection(
  documents: readonly ParsedFile[],
  contract: Contract | undefined,
  kinds: ReadonlyMap<string, DesignKind>,
  partOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, DesignKind> {
  if (!contract || contract.guess) return kinds;
  const witnesses = documents.filter(({path}) => !isFolderFile(path) && !partOf.has(path));
  const likely = witnesses.filter(
    (file) =>
      kinds.get(file.path) === 'page' &&
      !aside.test(toName(file.path)) &&
      hasTellingSection(file, contract),
  );
  const designs = witnesses.filter(({path}) => kinds.get(path) === 'design');
  if ((designs.length + likely.length) * 2 <= witnesses.length) return kinds;
  return new Map([...kinds, ...likely.map(({path}) => [path, 'design'] as const)]);
}

// What repositories keep beside their designs.
const aside =
  /^(?:contributing|code[-_]of[-_]conduct|changelog|licen[cs]e|security|governance|maintainers|glossary|faq|index)$/i;

// Sections that every kind of text may have are not counted, and neither is a `Summary` deeper than in
// the template, which sums up a chapter.
function hasTellingSection({sections}: ParsedFile, {byName}: Contract): boolean {
  return sections.some(
    ({name, depth}) =>
      depth > 1 &&
      byName.has(name) &&
      depth <= Math.max(2, byName.get(name)?.depth ?? 0) &&
      !/^(?:references?|links|appendix|glossary|faq|changelog|history|introduction|background|examples?|dependenc(?:y|ies))$/.test(
        name,
      ),
  );
}

function isMainLike(file: ParsedFile, contract: Contract | undefined): boolean {
  if (isFolderFile(file.path)) return isFolderDesign(file, contract);
  const isNamed = /^(?:proposal|design|enhancement|[a-z]{1,3}ep|rfc|rfd|adr|spec|decision)\.\w+$/i;
  return (
    isNamed.test(file.path.split('/').at(-1) ?? '') ||
    hasStatus(file) ||
    countSections(file, contract) > 1
  );
}

// Whether a README or index file in a folder of its own is the design that the folder holds.
function isFolderDesign(file: ParsedFile, contract: Contract | undefined): boolean {
  if (toFolder(file.path) === '') return false;
  const hasSidecar = file.fields.some(({source}) => source === 'sidecar');
  const name = toName(file.path);
  const isYear = /^(?:19|20)\d\d$/.test(name);
  if (hasSidecar || (!isYear && numberOfName(name) !== undefined)) return true;
  const count = countSections(file, contract);
  return hasStatus(file) || count > 2 || (count > 0 && isSigned(file));
}

function isSigned({fields}: ParsedFile): boolean {
  return fields.some(({key}) => key === 'authors' || key === 'created');
}

function hasStatus({fields}: ParsedFile): boolean {
  return fields.some(({key}) => key === 'status');
}

// Sections that nearly all design documents have, for folders without a template.
const usual = new Set([
  ...['summary', 'abstract', 'motivation', 'rationale', 'context', 'decision', 'consequences'],
  ...['goals', 'non goals', 'proposal', 'drawbacks', 'alternatives', 'alternatives considered'],
  ...['considered options', 'decision outcome', 'unresolved questions', 'open questions'],
]);

function countSections({sections}: ParsedFile, contract: Contract | undefined): number {
  const found = sections.filter(({name, depth}) => {
    if (!contract) return usual.has(name);
    const section = contract.byName.get(name);
    return section && (depth > 1 || section.depth === 1);
  });
  return found.length;
}

// A document with an author or a number is a design; without a template, also one with a date.
function isBareDesign(file: ParsedFile, contract: Contract | undefined): boolean {
  const {path, fields, sections} = file;
  const isDated = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_.]/.test(toName(path));
  const {text, number} = splitName(toName(path));
  if (/^(?:index|readme|toc)$/i.test(text)) return false;
  if (isSigned(file) || number !== undefined) return true;
  return contract === undefined && (isDated || readNumber(path, fields, sections) !== undefined);
}
