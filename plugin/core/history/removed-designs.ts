import {isFolderDesign, toKind} from '../kinds.ts';
import {isFolderFile, toFolder, toId, toOwnName} from '../names/identity.ts';
import {toHeadingName} from '../sections/heading-names.ts';
import type {Contract} from '../template/contract.ts';
import type {ParsedFile} from '../types.ts';
import type {RemovedDesign, Track} from './types.ts';

/**
 * The designs that are gone, the newest loss first. `present` are the ids that the folder has today: what
 * came back is not gone.
 */
export function findRemovedDesigns(
  tracks: readonly Track[],
  contract: Contract | undefined,
  present: ReadonlySet<string>,
): readonly RemovedDesign[] {
  const gone = tracks
    .flatMap((track) => (track.removed ? [{track, ...track.removed, file: toFile(track)}] : []))
    .sort((a, b) => (a.date === b.date ? byPath(a.track, b.track) : a.date < b.date ? 1 : -1));
  const folders = new Set(
    gone
      .filter(({file}) => isFolderFile(file.path) && isFolderDesign(file, contract))
      .map(({file}) => toFolder(file.path)),
  );
  const seen = new Set(present);
  return gone.flatMap(({track, file, date, commit}) => {
    const id = toId(track.path);
    if (seen.has(id) || toKind(file, contract, false, folders) !== 'design') return [];
    seen.add(id);
    const title = track.versions.findLast((version) => version.title !== undefined)?.title;
    return [{id, title: title ?? toOwnName(track.path), date: date.slice(0, 10), commit}];
  });
}

function byPath(a: Track, b: Track): number {
  return a.path < b.path ? -1 : 1;
}

// What is known of a text that is gone.
function toFile({path, versions, headings = []}: Track): ParsedFile {
  return {
    path,
    text: '',
    written: '',
    lead: [],
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
