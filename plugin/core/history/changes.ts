import {toId} from '../names/identity.ts';
import type {Design, DesignSet, HistoryEvent, Phase, RemovedDesign} from '../types.ts';
import {joinBatches, type ToldChange} from './change-batches.ts';
import {type ForgeUrls, toChangeUrl, toForgeUrls} from './forge-urls.ts';

/** What happened to a design, as shown to readers. */
export type ChangeKind = 'new' | 'became' | 'replaced' | 'release' | 'text' | 'removed';

/** A design by its name. */
export type NamedDesign = Pick<Design, 'id' | 'title'>;

/** An entry in the changes of a folder. */
export interface DesignChange {
  /** Stable for a change, even if the design is moved or its status is read differently later. */
  readonly id: string;
  readonly kind: ChangeKind;
  /** Day on which it landed; `time` is the moment. */
  readonly date: string;
  readonly time: string;
  /** One; several where a single commit did the same to ten or more. */
  readonly designs: readonly NamedDesign[];
  /** The status from then on; absent where it had none, or where those of `designs` differ. */
  readonly status?: string;
  readonly phase: Phase;
  /** The status before. */
  readonly from?: string;
  readonly release?: string;
  /** Of kind `replaced`: the design that took its place. */
  readonly successor?: NamedDesign;
  /** Of kind `text`: the sections whose words changed after the design was accepted. */
  readonly sections?: readonly string[];
  readonly commit: string;
  readonly pullRequest?: number;
  readonly author?: string;
  /** Page of the pull request, else of the commit. */
  readonly url?: string;
}

/** Which changes to list. */
export interface ChangeSettings {
  /** All of them, if not said. */
  readonly kinds?: readonly ChangeKind[];
  /** Where commits and pull requests have their pages. */
  readonly repositoryUrl?: string;
}

/**
 * What happened to the designs of a folder, the newest first. Left out is what was not done to a
 * design: a status that got another name, one that was there before it could be read, and designs
 * that came with others from elsewhere.
 */
export function collectChanges(
  {designs, removed = []}: Pick<DesignSet, 'designs' | 'removed'>,
  {kinds, repositoryUrl}: ChangeSettings = {},
): readonly DesignChange[] {
  const urls = repositoryUrl === undefined ? undefined : toForgeUrls(repositoryUrl);
  const titles = new Map(designs.map(({id, title}) => [id, title]));
  const told = designs.flatMap((design) =>
    listToldEvents(design).map((event) => toToldChange(event, design, titles, urls)),
  );
  const all = [...told, ...removed.map((design) => toRemoval(design, urls))];
  return joinBatches(all)
    .filter(({kind}) => kinds === undefined || kinds.includes(kind))
    .sort(byTime);
}

function listToldEvents({kind, history}: Design): readonly HistoryEvent[] {
  if (kind !== 'design' || !history) return [];
  return history.events.filter((event) => {
    if (event.kind === 'read' || event.kind === 'renamed') return false;
    if (event.kind === 'changed') return event.status !== undefined;
    return !event.isImported;
  });
}

function toToldChange(
  event: HistoryEvent,
  {id, title, sourcePath, history, status, supersededBy}: Design,
  titles: ReadonlyMap<string, string>,
  urls: ForgeUrls | undefined,
): ToldChange {
  const {date, time, phase, from, release, sections, commit, firstCommit, author, batch} = event;
  const isLast = event === history?.events.find(({kind}) => kind === 'changed');
  const isReplaced = isLast && phase === 'superseded' && status.phase === 'superseded';
  const successor = isReplaced ? findNamed(supersededBy, titles) : undefined;
  return {
    change: {
      id: `${firstCommit}/${event.kind}/${history?.firstId ?? toId(sourcePath)}`,
      kind: toChangeKind(event, successor),
      date,
      time,
      designs: [{id, title}],
      ...(event.status === undefined ? {} : {status: event.status}),
      phase,
      ...(from === undefined ? {} : {from}),
      ...(release === undefined ? {} : {release}),
      ...(successor === undefined ? {} : {successor}),
      ...(sections === undefined ? {} : {sections}),
      ...toSource(event, urls),
      ...(author === undefined ? {} : {author}),
    },
    batchId: `${commit}/${event.kind}`,
    batch: batch ?? 1,
  };
}

function toChangeKind({kind}: HistoryEvent, successor: NamedDesign | undefined): ChangeKind {
  if (kind === 'added') return 'new';
  if (kind === 'release' || kind === 'text') return kind;
  return successor === undefined ? 'became' : 'replaced';
}

function findNamed(
  relations: Design['supersededBy'],
  titles: ReadonlyMap<string, string>,
): NamedDesign | undefined {
  for (const {id} of relations) {
    const title = id === undefined ? undefined : titles.get(id);
    if (id !== undefined && title !== undefined) return {id, title};
  }
  return undefined;
}

function toRemoval(removed: RemovedDesign, urls: ForgeUrls | undefined): ToldChange {
  const {id, title, date, time, commit} = removed;
  return {
    change: {
      id: `${commit}/removed/${id}`,
      kind: 'removed',
      date,
      time,
      designs: [{id, title}],
      phase: 'unknown',
      ...toSource(removed, urls),
    },
    batchId: `${commit}/removed`,
    batch: 1,
  };
}

function toSource(
  change: Pick<HistoryEvent, 'commit' | 'pullRequest'>,
  urls: ForgeUrls | undefined,
) {
  const {commit, pullRequest} = change;
  const url = toChangeUrl(change, urls);
  return {
    commit,
    ...(pullRequest === undefined ? {} : {pullRequest}),
    ...(url === undefined ? {} : {url}),
  };
}

// Of one moment, in the order of ids; what one design went through stays in its own order.
function byTime(a: DesignChange, b: DesignChange): number {
  if (a.time !== b.time) return a.time < b.time ? 1 : -1;
  const [first = '', second = ''] = [a.designs[0]?.id, b.designs[0]?.id];
  return first === second ? 0 : first < second ? -1 : 1;
}
