import type {DesignSet} from '../types.ts';
import {parseVersion} from './names.ts';
import type {ReleasesOption} from './option.ts';
import {chooseTags, type Tag} from './tags.ts';

/** Share of the done designs that must name a release for releases to be taken from fields. */
const share = 1 / 3;

/** What `auto` means before tags are read: the fields of documents, or tags where they help. */
export function chooseSource(
  option: ReleasesOption,
  {designs}: Pick<DesignSet, 'designs'>,
): Exclude<ReleasesOption, 'auto'> | 'tags-or-years' {
  if (option !== 'auto') return option;
  const done = designs.filter(({kind, status}) => kind === 'design' && status.phase === 'done');
  const named = done.filter(({release}) => release !== undefined);
  return named.length > 0 && named.length >= done.length * share ? 'field' : 'tags-or-years';
}

/** Whether tags are taken for releases without being asked for: two of them look like versions. */
export function hasVersionTags(tags: readonly Tag[]): boolean {
  return chooseTags(tags.filter(({name}) => parseVersion(name) !== undefined)).length > 1;
}
