import type {DesignChange} from './changes.ts';

// From how many designs on the same change in one commit becomes a single entry.
const batchLimit = 10;

/** A change, and what it has in common with others of its commit. */
export interface ToldChange {
  readonly change: DesignChange;
  readonly batchId: string;
  /** How many designs the history has that the commit did the same to. */
  readonly batch: number;
}

/** Makes one change of what one commit did to many designs, also after some of them are gone. */
export function joinBatches(told: readonly ToldChange[]): readonly DesignChange[] {
  const batches = new Map<string, ToldChange[]>();
  for (const item of told) {
    const batch = batches.get(item.batchId);
    if (batch) batch.push(item);
    else batches.set(item.batchId, [item]);
  }
  return [...batches].flatMap(([id, members]) => {
    const size = Math.max(members.length, ...members.map(({batch}) => batch));
    const changes = members.map(({change}) => change);
    return size < batchLimit ? changes : [joinChanges(id, changes)];
  });
}

/** Merges several changes into one with what they have in common. */
function joinChanges(id: string, changes: readonly DesignChange[]): DesignChange {
  const [first] = changes;
  if (!first) throw new Error('a batch has at least one change');
  const {phase, time, date, commit, pullRequest, url} = first;
  const status = findShared(changes, (change) => change.status);
  const before = findShared(changes, (change) => change.from);
  const author = findShared(changes, (change) => change.author);
  return {
    id,
    kind: findShared(changes, (change) => change.kind) ?? 'became',
    date,
    time,
    designs: changes.flatMap(({designs}) => designs).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ...(status === undefined ? {} : {status}),
    phase: status === undefined ? 'unknown' : phase,
    ...(before === undefined ? {} : {from: before}),
    commit,
    ...(pullRequest === undefined ? {} : {pullRequest}),
    ...(author === undefined ? {} : {author}),
    ...(url === undefined ? {} : {url}),
  };
}

function findShared<Value>(
  changes: readonly DesignChange[],
  partOf: (change: DesignChange) => Value,
): Value | undefined {
  const values = new Set(changes.map(partOf));
  return values.size === 1 ? [...values][0] : undefined;
}
