import {readChecklist} from './markdown/checklist.ts';
import {findInvalidDates, isIsoDay, readDate, readNameDate} from './metadata/dates.ts';
import {readOutsideLinks} from './metadata/outside-links.ts';
import {findUnknownNeighbours} from './metadata/pagination.ts';
import {readPeople} from './metadata/people.ts';
import {readRelease} from './metadata/release.ts';
import {readNames, readStage} from './metadata/topics.ts';
import type {Names} from './names/assign-names.ts';
import {readNumber} from './names/number.ts';
import type {UniqueId} from './names/unique-ids.ts';
import {findMissingImage} from './relations/missing-image.ts';
import {readRelations} from './relations/relations.ts';
import {readOpenQuestions} from './sections/open-questions.ts';
import {readSections} from './sections/read-sections.ts';
import {toOwnState} from './sections/section-state.ts';
import {readTitle} from './sections/title.ts';
import type {FolderMap} from './settings.ts';
import {type FolderStatuses, statusOfFolder} from './status/folder-words.ts';
import {readStatus} from './status/status.ts';
import {findStatusConflicts} from './status/status-conflict.ts';
import type {Contract} from './template/contract.ts';
import {isStanding} from './template/standing-text.ts';
import {findAdded, findAddedStatus} from './template/template-versions.ts';
import type {
  Block,
  Defect,
  DesignKind,
  ParsedFile,
  ReadDesign,
  Section,
  Status,
  StatusWord,
  Timeline,
} from './types.ts';

/** What reading one document needs to know of its folder; maps are by path. */
export interface ReadFolder extends Names {
  /** The folder as links see it. */
  readonly map: FolderMap;
  readonly kinds: ReadonlyMap<string, DesignKind>;
  /** The document that each appendix belongs to. */
  readonly partOf: ReadonlyMap<string, string>;
  readonly contract: Contract | undefined;
  readonly statuses: FolderStatuses;
  /** When each document was added, where version control knows. */
  readonly written: ReadonlyMap<string, string> | undefined;
  /** What the history says of each. */
  readonly timelines: ReadonlyMap<string, Timeline> | undefined;
}

/** Reads one document as a design. */
export function readDesign(file: ParsedFile, folder: ReadFolder): ReadDesign {
  const {contract, statuses, numbering} = folder;
  const {path, sections, fields} = file;
  const {id, defect}: UniqueId = folder.ids.get(path) ?? {id: path};
  const own = folder.addresses.get(path);
  const kind = folder.kinds.get(path) ?? 'page';
  const isMdx = path.toLowerCase().endsWith('.mdx');
  const ofFolder = kind === 'template' ? undefined : contract;
  const isTemplates = (block: Block) =>
    ofFolder !== undefined && isStanding(block, ofFolder.standing);
  const isUnwritten = (block: Block) => toOwnState([block], ofFolder, isMdx) !== 'filled';
  const title = readTitle(file, {
    numbering,
    ...(kind === 'design' ? toTitleContext(contract) : {}),
  });
  const owner = folder.partOf.get(path);
  const number = owner === undefined ? readNumber(path, fields, sections, numbering) : undefined;
  const status: Status = kind === 'design' ? readOwnStatus(file, statuses) : {phase: 'unknown'};
  const named = kind === 'design' ? readNameDate(path) : undefined;
  const created = readDate(fields, 'created') ?? named;
  const updated = readDate(fields, 'updated');
  const release = readRelease(fields, status.qualifier);
  const stage = readStage(fields);
  const ofDesign = kind === 'design' ? contract : undefined;
  const {matched, summary, missing} = readSections(file, {
    title,
    status,
    contract: ofDesign,
    isMdx,
    isUnwritten,
  });
  // It was written no later than its last update, which is used if no other date can be read.
  const day = [created, updated].find((date) => date && isIsoDay(date.day))?.day;
  const days = {written: folder.written?.get(path), created: day};
  const hasStatus = fields.some(({key}) => key === 'status');
  const addedStatus = hasStatus ? undefined : findAddedStatus(days, ofDesign);
  const history = folder.timelines?.get(path);
  return {
    id,
    kind,
    sourcePath: path,
    ...(owner === undefined ? {} : {partOf: folder.ids.get(owner)?.id ?? owner}),
    ...(file.isLost ? {isLost: true} : {}),
    ...(file.visibility ? {visibility: file.visibility} : {}),
    ...(file.pageSettings ? {pageSettings: file.pageSettings} : {}),
    ...(own?.address === undefined ? {} : {address: own.address}),
    title: title.text,
    titleSource: title.source,
    ...(title.raw === undefined ? {} : {titleRaw: title.raw}),
    ...(title.line === undefined ? {} : {titleLine: title.line}),
    ...(number === undefined ? {} : {number}),
    status,
    ...(summary ? {summary} : {}),
    authors: readPeople(fields, 'authors'),
    approvers: readPeople(fields, 'approvers'),
    reviewers: readPeople(fields, 'reviewers'),
    ...(created ? {created: created.day} : {}),
    ...(updated ? {updated: updated.day} : {}),
    ...(created?.month === undefined ? {} : {createdMonth: created.month}),
    ...(updated?.month === undefined ? {} : {updatedMonth: updated.month}),
    ...(release === undefined ? {} : {release}),
    tags: readNames(fields, 'tags'),
    areas: readNames(fields, 'area'),
    components: readNames(fields, 'component'),
    ...(stage === undefined ? {} : {stage}),
    tracking: readOutsideLinks(fields, 'tracking', file.references),
    discussions: readOutsideLinks(fields, 'discussion', file.references),
    replaces: readRelations(fields, 'replaces'),
    supersededBy: readRelations(fields, 'superseded-by'),
    seeAlso: readRelations(fields, 'see-also'),
    sections: matched,
    missingSections: missing,
    addedSections: findAdded(missing, days, ofDesign),
    ...(addedStatus ? {addedStatus} : {}),
    ...(history ? {history} : {}),
    openQuestions: readOpenQuestions(
      file,
      isTemplates,
      ({name}) => ofDesign?.byName.has(name) ?? false,
    ),
    checklist: readChecklist(sections),
    defects: [
      ...file.defects,
      ...(kind === 'design' ? findDefects(file, statuses.words) : []),
      ...(defect ? [defect] : []),
      ...(own?.defect ? [own.defect] : []),
      ...findUnknownNeighbours(file, folder.known),
      ...findMissingImage(file, folder.map),
    ],
  };
}

// The status in a document takes precedence over that of its folder.
function readOwnStatus({path, fields}: ParsedFile, statuses: FolderStatuses): Status {
  const status = readStatus(fields, statuses.words);
  const isSaid = status.id !== undefined || status.isMenu || status.raw !== undefined;
  return isSaid ? status : (statusOfFolder(path, statuses) ?? status);
}

function findDefects(file: ParsedFile, words: readonly StatusWord[]): readonly Defect[] {
  return [...findInvalidDates(file), ...findStatusConflicts(file.fields, words)];
}

function toTitleContext(contract: Contract | undefined) {
  return {
    ...(contract?.title === undefined ? {} : {templateTitle: contract.title}),
    isAsked: ({name}: Section) => contract?.byName.has(name) ?? false,
  };
}
