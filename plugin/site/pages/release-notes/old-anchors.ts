import {toReleaseKey} from '../../../core/releases/names.ts';
import type {DesignReleaseNotesProps} from '../../../props.ts';
import type {ToldRelease} from './told-releases.ts';

/**
 * New addresses for the anchors of the page without releases: a release on its page, a status on
 * the index. Those of designs are found by their titles.
 */
export function toOldAnchors(
  groups: DesignReleaseNotesProps['groups'],
  releases: readonly ToldRelease[],
  index: string,
): Readonly<Record<string, string>> {
  const pages = new Map(
    releases.map(({release, permalink}) => [toReleaseKey(release.name), permalink]),
  );
  return Object.fromEntries(
    groups.flatMap(({anchor, releases: named}) => [
      [anchor, `${index}#${anchor}`],
      ...named.flatMap(({release, anchor: id}) => {
        const page = release === null ? undefined : pages.get(toReleaseKey(release));
        return id === null ? [] : [[id, page ?? `${index}#${anchor}`]];
      }),
    ]),
  );
}
