import {defaultStaleAfter, type Settings} from '../settings.ts';
import type {Contract} from '../template/contract.ts';
import type {FolderAge, ParsedFile, ReadDesign, StatusWord} from '../types.ts';
import {toDocumentNames} from './document-names.ts';
import {toNameConventions} from './name-convention.ts';
import {toNumbers} from './numbers.ts';
import type {CheckedFolder} from './rule.ts';

/** What was decided before: the contract, the vocabulary, and the owner's settings. */
interface Decided {
  readonly contract: Contract | undefined;
  readonly statuses: readonly StatusWord[];
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
    statuses,
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
    documentNames: toDocumentNames(all, settings.folder),
    names: toNameConventions(designs),
  };
}

// kpt's template asks for no status, so that none is missing; a status that stands alone is an accident.
function usesStatus(designs: readonly ReadDesign[], contract: Contract | undefined): boolean {
  if (contract?.hasOptionalFields) return false;
  if (contract?.fields.some(({key}) => key === 'status') ?? true) return true;
  const withStatus = designs.filter(({status}) => status.id !== undefined);
  return withStatus.length > designs.length / 10;
}
