import {readChecklist} from './markdown/checklist.ts';
import {toHeadingName} from './markdown/heading-names.ts';
import {findInvalidDates, isIsoDay, readDate, readNameDate} from './metadata/dates.ts';
import {readOutsideLinks} from './metadata/outside-links.ts';
import {findUnknownNeighbours} from './metadata/pagination.ts';
import {readPeople} from './metadata/people.ts';
import {readRelease} from './metadata/release.ts';
import {readNames, readStage} from './metadata/topics.ts';
import type {OwnAddress} from './names/addresses.ts';
import {type Numbering, readNumber} from './names/number.ts';
import type {UniqueId} from './names/unique-ids.ts';
import {findMissingImage} from './relations/missing-image.ts';
import {readRelations} from './relations/relations.ts';
import {findMissing, matchSections} from './sections/match-sections.ts';
import {readOpenQuestions} from './sections/open-questions.ts';
import {toOwnState} from './sections/section-state.ts';
import {isSummaryName, readSummary} from './sections/summary.ts';
import {readTitle, type Title} from './sections/title.ts';
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
  DesignSection,
  ParsedFile,
  ReadDesign,
  Section,
  Status,
  StatusWord,
  Summary,
  Timeline,
} from './types.ts';

/** What reading one document needs to know of its folder; maps are by path. */
export interface ReadFolder {
  readonly ids: ReadonlyMap<string, UniqueId>;
  /** All ids. */
  readonly known: ReadonlySet<string>;
  /** The folder as links see it. */
  readonly map: FolderMap;
  readonly addresses: ReadonlyMap<string, OwnAddress>;
  readonly kinds: ReadonlyMap<string, DesignKind>;
  /** The document that each appendix belongs to. */
  readonly partOf: ReadonlyMap<string, string>;
  readonly contract: Contract | undefined;
  readonly statuses: FolderStatuses;
  readonly numbering: Numbering;
  /** When each document was added, where version control knows. */
  readonly written: ReadonlyMap<string, string> | undefined;
  /** What the history says of each. */
  readonly timelines: ReadonlyMap<string, Timeline> | undefined;
}

/** Reads everything that one document says of itself. */
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
  const matched = matchSections(withoutTitle(sections, title), ofDesign, isMdx);
  const summary = readSummary({...file, sections: withRightNames(sections, matched)}, isUnwritten);
  const missing = withoutSummary(findMissing(matched, ofDesign, status), matched, summary);
  // It was written by the day of its last update at the latest: that tells where no other day can be read.
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

// A section that is shown as the summary is not missing under another name.
function withoutSummary(
  missing: readonly string[],
  sections: readonly DesignSection[],
  summary: Summary | undefined,
): readonly string[] {
  const shown = sections.find(
    ({line, title}) => line === summary?.line && title === summary.section,
  );
  if (!shown || shown.name !== undefined || !isSummaryName(toHeadingName(shown.title)))
    return missing;
  return missing.filter((title) => !isSummaryName(toHeadingName(title)));
}

// What a document says itself counts more than the folder it stands in.
function readOwnStatus({path, fields}: ParsedFile, statuses: FolderStatuses): Status {
  const status = readStatus(fields, statuses.words);
  const isSaid = status.id !== undefined || status.isMenu || status.raw !== undefined;
  return isSaid ? status : (statusOfFolder(path, statuses) ?? status);
}

function findDefects(file: ParsedFile, words: readonly StatusWord[]): readonly Defect[] {
  return [...findInvalidDates(file), ...findStatusConflicts(file.fields, words)];
}

// `Sumary` is that section, so it is the summary too.
function withRightNames(
  sections: readonly Section[],
  matched: readonly DesignSection[],
): readonly Section[] {
  const names = new Map(
    matched.flatMap(({line, name, isMisspelt}) =>
      isMisspelt && name !== undefined ? [[line, toHeadingName(name)] as const] : [],
    ),
  );
  if (names.size === 0) return sections;
  return sections.map((section) => ({...section, name: names.get(section.line) ?? section.name}));
}

function toTitleContext(contract: Contract | undefined) {
  return {
    ...(contract?.title === undefined ? {} : {templateTitle: contract.title}),
    isAsked: ({name}: Section) => contract?.byName.has(name) ?? false,
  };
}

// The title is no section: what stands under it stands at the top.
function withoutTitle(
  sections: readonly Section[],
  {line, generic = []}: Pick<Title, 'line' | 'generic'>,
): readonly Section[] {
  return [...generic, line].reduce<readonly Section[]>(without, sections);
}

function without(sections: readonly Section[], line: number | undefined): readonly Section[] {
  const at = sections.findIndex((section) => section.line === line);
  if (at < 0) return sections;
  return sections.toSpliced(at, 1).map(({parent, ...section}) => {
    if (parent === undefined || parent === at) return section;
    return {...section, parent: parent > at ? parent - 1 : parent};
  });
}
