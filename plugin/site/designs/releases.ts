import type {Design} from '../../core/index.ts';
import {compareReleases, toReleaseKey} from '../../core/releases/names.ts';

/** Designs of one release, in the order they were given in. */
export interface ReleaseGroup {
  /** As the first of its designs has it; absent for those that name none. */
  readonly release?: string;
  readonly designs: readonly Design[];
}

/** Designs by release: the newest first, those without one last. */
export function toReleaseGroups(designs: readonly Design[]): readonly ReleaseGroup[] {
  const groups = new Map<string, Design[]>();
  for (const design of designs) {
    const name = toReleaseKey(design.release ?? '');
    groups.set(name, [...(groups.get(name) ?? []), design]);
  }
  return [...groups]
    .sort(([a], [b]) => compareReleases(a, b))
    .map(([, members]) => {
      const release = members[0]?.release;
      return {...(release === undefined ? {} : {release}), designs: members};
    });
}
