import {checkDesign} from './checks/check.ts';
import {collectFolder} from './context/checked-folder.ts';
import {readDesign} from './design.ts';
import {classifyFiles} from './kinds.ts';
import {collectNumbering} from './names/numbering.ts';
import {assignIds} from './names/unique-ids.ts';
import {parseFile} from './parse-file.ts';
import {resolveRelations} from './relations/resolve-relations.ts';
import type {Settings} from './settings.ts';
import {collectStatuses} from './status/folder-words.ts';
import {chooseVocabulary} from './status/vocabulary.ts';
import {readContract} from './template/read-contract.ts';
import type {DesignSet, ParsedFile, SourceFile} from './types.ts';

/**
 * The stages from files to checked designs. A caller that keeps parsed files gives its own `parse`.
 * Never throws for what a document says: a bad document gives a poorer design and problems.
 */
export function readDesigns(
  files: readonly SourceFile[],
  settings: Settings,
  parse: (file: SourceFile) => ParsedFile = parseFile,
): DesignSet {
  const parsed = files.map(parse);
  const contract = readContract(parsed, settings, parse);
  const ids = assignIds(parsed, settings.reservedIds);
  const kinds = classifyFiles(parsed, contract, settings.template?.name);
  const own = parsed.filter(({path}) => kinds.get(path) === 'design');
  const numbering = collectNumbering(own);
  const vocabulary = chooseVocabulary(settings.statuses, contract?.statuses);
  const found = collectStatuses(own, vocabulary, settings.statuses !== undefined);
  const {words: statuses} = found;
  const written = settings.history?.written;
  const shared = {ids, kinds, contract, statuses: found, numbering, written};
  const read = parsed.map((file) => readDesign(file, shared));
  const related = resolveRelations(read, settings.folder);
  const folder = collectFolder(related, parsed, {contract, statuses, settings});
  return {
    ...(contract ? {template: contract.template} : {}),
    statuses,
    hasStatuses: folder.usesStatus || related.some(({status}) => status.id !== undefined),
    designs: related.map((design) => checkDesign(design, folder, settings.levels)),
  };
}
