import {checkDesign} from './checks/check.ts';
import {collectFolder} from './context/checked-folder.ts';
import type {CheckedFolder} from './context/rule.ts';
import {findInTemplate} from './context/template-findings.ts';
import {readDesign} from './design.ts';
import {applyEvidence} from './evidence/apply-evidence.ts';
import {correctKeys} from './evidence/misspelt-keys.ts';
import {readFolderTimelines} from './history/folder-timelines.ts';
import {classifyFiles} from './kinds.ts';
import {shareSpellings} from './metadata/topics.ts';
import {assignNames} from './names/assign-names.ts';
import {parseFile} from './parse-file.ts';
import {resolveRelations} from './relations/resolve-relations.ts';
import type {Settings} from './settings.ts';
import {isDecisionLog} from './status/decision-log.ts';
import {collectStatuses} from './status/folder-words.ts';
import type {Contract} from './template/contract.ts';
import {readContract} from './template/read-contract.ts';
import type {DesignSet, ParsedFile, ReadDesign, SourceFile} from './types.ts';

/**
 * The stages from files to checked designs. A caller that keeps parsed files gives its own `parse`.
 * Never throws for what a document says: a bad document gives a poorer design and problems.
 */
export function readDesigns(
  files: readonly SourceFile[],
  settings: Settings,
  parse: (file: SourceFile) => ParsedFile = parseFile,
): DesignSet {
  const {log, written} = settings.history ?? {};
  const parsed = correctKeys(files.map(parse));
  const asked = readContract(parsed, settings, parse);
  const {kinds, partOf} = classifyFiles(parsed, asked, settings.template?.name);
  const designs = parsed.filter(({path}) => kinds.get(path) === 'design');
  const names = assignNames(parsed, designs, settings.reservedIds);
  const statuses = collectStatuses(designs, settings, asked?.statuses);
  const contract = applyEvidence(asked, designs, written);
  const decided = {kinds, contract, statuses};
  const past = log && readFolderTimelines(log, {...decided, ids: names.ids});
  const dated = {written, timelines: past?.timelines};
  const known = {...names, ...decided, ...dated, partOf, map: settings.folder};
  const read = shareSpellings(parsed.map((file) => readDesign(file, known)));
  const related = resolveRelations(read, settings.folder);
  const folder = collectFolder(related, parsed, {...decided, settings, age: past?.age});
  return {
    ...describeTemplate(contract, related, folder),
    statuses: statuses.words,
    ...(past ? {age: past.age, removed: past.removed} : {}),
    hasStatuses: folder.usesStatus || related.some(({status}) => status.id !== undefined),
    ...(isDecisionLog(statuses.words, related) ? {isDecisionLog: true} : {}),
    designs: related.map((design) => checkDesign(design, folder, settings.levels)),
  };
}

function describeTemplate(
  contract: Contract | undefined,
  designs: readonly ReadDesign[],
  folder: CheckedFolder,
): Pick<DesignSet, 'template' | 'guess' | 'templateFindings'> {
  if (!contract) return {};
  const {template, guess} = contract;
  return {
    template,
    ...(guess ? {guess} : {}),
    templateFindings: findInTemplate(contract, designs, folder),
  };
}
