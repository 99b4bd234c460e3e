import {toAnchors} from '../markdown/anchors.ts';
import {defaultStaleAfter, type Settings} from '../settings.ts';
import type {FolderStatuses} from '../status/folder-words.ts';
import type {Contract} from '../template/contract.ts';
import type {FolderAge, ParsedFile, ReadDesign} from '../types.ts';
import {toDocumentNames} from './document-names.ts';
import {findKeptMarks} from './kept-marks.ts';
import {toNameConventions} from './name-convention.ts';
import {toNumbers} from './numbers.ts';
import type {CheckedFolder} from './rule.ts';

/** What was decided before: the contract, the vocabulary, and the owner's settings. */
interface Decided {
  readonly contract: Contract | undefined;
  readonly statuses: FolderStatuses;
  readonly settings: Pick<Settings, 'folder' | 'statuses' | 'staleAfter'>;
  readonly age?: FolderAge | undefined;
}

/** What rules may know of the folder; counted once for all of its documents. `files` are in the order of `all`. */
export function collectFolder(
  all: readonly ReadDesign[],
  files: readonly ParsedFile[],
  {contract, statuses, settings, age}: Decided,
): CheckedFolder {
  const designs = all.filter(({kind}) => kind === 'design');
  return {
    ...(contract ? {contract} : {}),
    statuses: statuses.words,
    designs: new Map(all.map((design) => [design.id, design])),
    files: new Map(
      all.flatMap(({id}, at) => {
        const file = files[at];
        return file ? [[id, file] as const] : [];
      }),
    ),
    map: settings.folder,
    ...(age ? {age} : {}),
    staleAfter: settings.staleAfter ?? defaultStaleAfter,
    usesStatus: settings.statuses !== undefined || usesStatus(designs, contract),
    numbers: toNumbers(designs),
    anchorsOf: createAnchorFinder(files),
    documentNames: toDocumentNames(all, settings.folder),
    names: toNameConventions(designs),
    keptMarks: findKeptMarks(designs),
  };
}

// Cached, because few documents are linked to, but often. In MDX an expression may give any anchor.
function createAnchorFinder(files: readonly ParsedFile[]): CheckedFolder['anchorsOf'] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const found = new Map<string, ReadonlySet<string>>();
  return (path) => {
    const file = byPath.get(path);
    if (!file || file.isLost || /\.mdx$/i.test(path)) return undefined;
    const anchors = found.get(path) ?? toAnchors(file);
    found.set(path, anchors);
    return anchors;
  };
}

// A status in few designs does not count, nor does a field of the template that is rarely filled
// in. kpt's template asks for none, so that none is missing; MADR's says that it may be left out.
function usesStatus(designs: readonly ReadDesign[], contract: Contract | undefined): boolean {
  if (contract?.hasOptionalFields) return false;
  const written = designs.filter(
    ({status: {id, isMenu, source}}) => source !== 'name' && (id !== undefined || isMenu),
  );
  const isAsked = contract?.fields.some(({key}) => key === 'status') ?? false;
  if (isAsked && designs.length < 10) return true;
  return written.length > designs.length / (isAsked ? 20 : 10);
}
