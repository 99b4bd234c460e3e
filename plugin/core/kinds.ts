import {isSameName} from './markdown/heading-names.ts';
import {isFolderFile, toFolder, toName} from './names/identity.ts';
import {numberOfName, readNumber} from './names/number.ts';
import {splitName} from './names/number-prefix.ts';
import type {Contract} from './template/contract.ts';
import {isTemplate} from './template/template-file.ts';
import type {DesignKind, ParsedFile} from './types.ts';

/** What each file of a folder is, by its path. `configured` is the template of the options. */
export function classifyFiles(
  files: readonly ParsedFile[],
  contract: Contract | undefined,
  configured: string | undefined,
): ReadonlyMap<string, DesignKind> {
  const designFolders = new Set(
    files
      .filter((file) => isFolderFile(file.path) && isFolderDesign(file, contract))
      .map(({path}) => toFolder(path)),
  );
  return new Map(
    files.map((file) => [
      file.path,
      classifyFile(file, contract, file.path === configured, designFolders),
    ]),
  );
}

/**
 * What a file of the folder is. `designFolders` are the folders whose README is a design: what else
 * stands in them belongs to it.
 */
function classifyFile(
  file: ParsedFile,
  contract: Contract | undefined,
  isConfigured: boolean,
  designFolders: ReadonlySet<string>,
): DesignKind {
  if (isConfigured || isTemplate(file)) return 'template';
  if (isFolderFile(file.path)) return isFolderDesign(file, contract) ? 'design' : 'page';
  if (designFolders.has(toFolder(file.path))) return 'page';
  if (hasStatus(file)) return 'design';
  if (standsBelow(file.path, designFolders)) return 'page';
  return countSections(file, contract) > 1 || isBareDesign(file, contract) ? 'design' : 'page';
}

function standsBelow(path: string, folders: ReadonlySet<string>): boolean {
  for (let folder = toFolder(path); folder !== ''; folder = toFolder(folder)) {
    if (folders.has(folder)) return true;
  }
  return false;
}

// Whether a README or index file in a folder of its own is the design that the folder holds.
function isFolderDesign(file: ParsedFile, contract: Contract | undefined): boolean {
  if (toFolder(file.path) === '') return false;
  const hasSidecar = file.fields.some(({source}) => source === 'sidecar');
  if (hasSidecar || numberOfName(toName(file.path)) !== undefined) return true;
  return hasStatus(file) || countSections(file, contract) > 2;
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
    const section = contract.sections.find((wanted) => isSameName(wanted.name, name));
    return section && (depth > 1 || section.depth === 1);
  });
  return found.length;
}

// A document that somebody signed or numbered is a design; without a template also one with a date.
function isBareDesign(file: ParsedFile, contract: Contract | undefined): boolean {
  const {path, fields, sections} = file;
  const isSigned = fields.some(({key}) => key === 'authors' || key === 'created');
  const isDated = /^\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_.]/.test(toName(path));
  const {text, number} = splitName(toName(path));
  if (/^(?:index|readme|toc)$/i.test(text)) return false;
  if (isSigned || number !== undefined) return true;
  return contract === undefined && (isDated || readNumber(path, fields, sections) !== undefined);
}
