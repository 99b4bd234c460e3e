import {isFolderFile, toFolder, toName, toOwnName} from './names/identity.ts';
import {numberOfName, readNumber} from './names/number.ts';
import {splitName} from './names/number-prefix.ts';
import {isSameName} from './sections/heading-names.ts';
import type {Contract} from './template/contract.ts';
import {isTitlePlaceholder} from './template/placeholders.ts';
import type {DesignKind, ParsedFile} from './types.ts';

/** Whether a file's place and name say that designs are copied from it. */
export function isTemplateName(path: string): boolean {
  const file = path.split('/').at(-1) ?? path;
  const name = toOwnName(path);
  return (
    /^_(?!index\b)/i.test(file) ||
    /^(?:n{3,}|x{3,}|0{3,}|yyyymmdd)[-_. ](?:.*[-_. ])?(?:template|title|my[-_]feature)$/i.test(
      name,
    ) ||
    /^(?:\d{1,4}[-_. ])?_?template$/i.test(name)
  );
}

/** `cache-template.md` is a template where its content says so: a placeholder title or an open menu. */
export function isTemplate(file: ParsedFile): boolean {
  if (isTemplateName(file.path)) return true;
  const name = toOwnName(file.path);
  const isUnnumbered = /^(?:n{3,}|x{3,}|yyyymmdd)(?=$|[-_.])/i.test(name);
  const isCalled =
    /[-_. ]template(?:[-_. ](?:bare|minimal|short|simple|full|long|light|v?\d+))*$/i.test(name);
  if (!isCalled && !isUnnumbered) return false;
  const title = file.sections.find(({depth}) => depth === 1)?.title;
  const hasMenu = file.fields.some(
    ({key, values}) => key === 'status' && /\w\s*\|\s*\w/.test(values.join(' ')),
  );
  if (hasMenu || (title !== undefined && isTitlePlaceholder(title))) return true;
  // `XXXX-cache.md` waits for its number, `012-cache-template.md` is about templates.
  if (isUnnumbered || numberOfName(name) !== undefined) return false;
  return title === undefined || /\btemplate\b|[<{[]/i.test(title);
}

/**
 * What a file of the folder is. `designFolders` are the folders whose README is a design: what else
 * stands in them belongs to it.
 */
export function toKind(
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

/** Whether a README or index file in a folder of its own is the design that the folder holds. */
export function isFolderDesign(file: ParsedFile, contract: Contract | undefined): boolean {
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
