import {checkDesign} from './checks/check.ts';
import {collectFolder} from './context/checked-folder.ts';
import {findInTemplate} from './context/template-findings.ts';
import {readDesign} from './design.ts';
import {applyEvidence} from './evidence/apply-evidence.ts';
import {correctKeys} from './evidence/misspelt-keys.ts';
import {readFolderTimelines} from './history/folder-timelines.ts';
import {classifyFiles} from './kinds.ts';
import {shareSpellings} from './metadata/topics.ts';
import {assignAddresses} from './names/addresses.ts';
import {collectNumbering} from './names/numbering.ts';
import {assignIds} from './names/unique-ids.ts';
import {parseFile} from './parse-file.ts';
import {resolveRelations} from './relations/resolve-relations.ts';
import type {Settings} from './settings.ts';
import {collectStatuses} from './status/folder-words.ts';
import {addWords, chooseVocabulary} from './status/vocabulary.ts';
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
  const parsed = correctKeys(files.map(parse));
  const asked = readContract(parsed, settings, parse);
  const ids = assignIds(parsed, settings.reservedIds);
  const known = new Set(Array.from(ids.values(), ({id}) => id));
  const addresses = assignAddresses(parsed, ids, settings.reservedIds);
  const {kinds, partOf} = classifyFiles(parsed, asked, settings.template?.name);
  const own = parsed.filter(({path}) => kinds.get(path) === 'design');
  const numbering = collectNumbering(own);
  const vocabulary = addWords(
    chooseVocabulary(settings.statuses, asked?.statuses),
    settings.addedStatuses,
  );
  const found = collectStatuses(own, vocabulary, settings.statuses !== undefined);
  const {words: statuses} = found;
  const {log, written} = settings.history ?? {};
  const contract = applyEvidence(asked, {files: parsed, kinds, ...(written ? {written} : {})});
  const past = log && readFolderTimelines(log, {ids, kinds, contract, statuses});
  const timelines = past?.timelines;
  const names = {ids, known, map: settings.folder, addresses, kinds, partOf, numbering};
  const shared = {...names, contract, statuses: found, written, timelines};
  const read = shareSpellings(parsed.map((file) => readDesign(file, shared)));
  const related = resolveRelations(read, settings.folder);
  const folder = collectFolder(related, parsed, {contract, statuses, settings, age: past?.age});
  return {
    ...(contract ? {template: contract.template} : {}),
    ...(contract?.guess ? {guess: contract.guess} : {}),
    ...(contract ? {templateFindings: findInTemplate(contract, related, folder)} : {}),
    statuses,
    ...(past ? {age: past.age, removed: past.removed} : {}),
    hasStatuses: folder.usesStatus || related.some(({status}) => status.id !== undefined),
    designs: related.map((design) => checkDesign(design, folder, settings.levels)),
  };
}
