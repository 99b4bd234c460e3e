import {classifyFiles} from '../kinds.ts';
import {toHeadingName} from '../markdown/heading-names.ts';
import {toId, toOwnName} from '../names/identity.ts';
import type {Contract} from '../template/contract.ts';
import type {ParsedFile, RemovedDesign} from '../types.ts';
import type {Track} from '../versions.ts';

/** The documents that are gone and were designs, the newest loss first. */
export function findRemovedTracks(
  tracks: readonly Track[],
  contract: Contract | undefined,
): readonly Track[] {
  const gone = tracks.filter(({removed}) => removed).sort(byLoss);
  const {kinds} = classifyFiles(gone.map(toFile), contract, undefined);
  return gone.filter(({path}) => kinds.get(path) === 'design');
}

/** Each of them once. Designs that were added again, whose ids are in `present`, are left out. */
export function listRemovedDesigns(
  gone: readonly Track[],
  present: Iterable<string>,
): readonly RemovedDesign[] {
  const seen = new Set(present);
  return gone.flatMap(({path, removed, versions}) => {
    const id = toId(path);
    if (!removed || seen.has(id)) return [];
    seen.add(id);
    const title = versions.findLast((version) => version.title !== undefined)?.title;
    return [
      {
        id,
        title: title ?? toOwnName(path),
        date: removed.date.slice(0, 10),
        time: removed.date,
        commit: removed.commit,
        ...(removed.pullRequest === undefined ? {} : {pullRequest: removed.pullRequest}),
      },
    ];
  });
}

function byLoss(a: Track, b: Track): number {
  const [first = '', second = ''] = [a.removed?.date, b.removed?.date];
  if (first !== second) return first < second ? 1 : -1;
  return a.path < b.path ? -1 : 1;
}

// A removed document, as far as its history has it.
function toFile({path, versions, headings = []}: Track): ParsedFile {
  return {
    path,
    text: '',
    written: '',
    lead: [],
    headings: [],
    sections: headings.map(({title, depth}) => ({
      title,
      name: toHeadingName(title),
      depth,
      line: 1,
      endLine: 1,
      blocks: [],
    })),
    fields: versions.at(-1)?.fields ?? [],
    defects: [],
    references: {},
    links: [],
  };
}
