import type {Contract} from './contract.ts';
import {isSameName, toHeadingName} from './heading-names.ts';
import {isFolderFile, toFolder, toName} from './identity.ts';
import {numberOfName} from './number.ts';
import {isTitlePlaceholder} from './placeholders.ts';
import type {DesignKind, ParsedFile} from './types.ts';

/** Whether a file's place and name say that designs are copied from it. */
export function isTemplateName(path: string): boolean {
  const file = path.split('/').at(-1) ?? path;
  const name = isFolderFile(path) ? toName(path) : file.replace(/\.mdx?$/i, '');
  return (
    /^_/.test(file) ||
    /^(?:n{3,}|x{3,}|yyyymmdd)(?=$|[-_.])/i.test(name) ||
    /^(?:\d{1,4}[-_. ])?_?template$/i.test(name)
  );
}

/** `cache-template.md` is a template where its content says so: a placeholder title or an open menu. */
export function isTemplate(file: ParsedFile): boolean {
  if (isTemplateName(file.path)) return true;
  const name = toName(file.path);
  if (!/[-_. ]template$/i.test(name) || numberOfName(name)) return false;
  const title = file.sections.find(({depth}) => depth === 1)?.title;
  const hasMenu = file.fields.some(
    ({key, values}) => key === 'status' && /\w\s*\|\s*\w/.test(values.join(' ')),
  );
  return (
    hasMenu || title === undefined || isTitlePlaceholder(title) || /\btemplate\b|[<{[]/i.test(title)
  );
}

/**
 * What a file of the folder is. `beside` are the folders whose README is a design: what else stands in
 * them belongs to it.
 */
export function toKind(
  file: ParsedFile,
  contract: Contract | undefined,
  isConfigured: boolean,
  beside: ReadonlySet<string>,
): DesignKind {
  if (isConfigured || isTemplate(file)) return 'template';
  if (isFolderFile(file.path)) return isFolderDesign(file, contract) ? 'design' : 'page';
  const folder = toFolder(file.path);
  if (beside.has(folder)) return 'page';
  return hasStatus(file) || countSections(file, contract) > 0 || isBareDesign(file, contract)
    ? 'design'
    : 'page';
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

function countSections({sections}: ParsedFile, contract: Contract | undefined): number {
  const found = sections.filter(({title, depth}) => {
    const name = toHeadingName(title);
    return depth > 1 && contract?.sections.some((wanted) => isSameName(wanted.name, name));
  });
  return found.length;
}

// Without a template to compare with, a numbered file or one with authors is a design.
function isBareDesign(file: ParsedFile, contract: Contract | undefined): boolean {
  const isSigned = file.fields.some(({key}) => key === 'authors' || key === 'created');
  return isSigned || (contract === undefined && numberOfName(toName(file.path)) !== undefined);
}
