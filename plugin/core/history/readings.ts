import {readRelease} from '../metadata/release.ts';
import {readStatuses} from '../status/status.ts';
import type {Phase, StatusWord} from '../types.ts';
import type {Version} from '../versions.ts';

/** The facts of one version of a document, in the vocabulary in force today. */
export interface Reading {
  readonly id?: string;
  readonly phase: Phase;
  readonly raw?: string;
  /** The menu of the template was left unchanged. */
  readonly isMenu: boolean;
  readonly release?: string;
}

/**
 * Reads each version of a document, in order. Where two places disagreed, a word counts from the day on
 * which any of them said it without interruption: a sidecar may follow its text a year later.
 */
export function readVersions(
  versions: readonly Pick<Version, 'fields'>[],
  words: readonly StatusWord[],
): readonly Reading[] {
  const readings: Reading[] = [];
  let next: Reading | undefined;
  let read: Version['fields'] | undefined;
  for (const {fields} of versions.toReversed()) {
    // Most versions have the same fields as the one after.
    if (fields === read && next) {
      readings.push(next);
      continue;
    }
    read = fields;
    const statuses = readStatuses(fields, words);
    const agreed = next && statuses.find(({id}) => id !== undefined && id === next?.id);
    const status = agreed ?? statuses.find(({id}) => id !== undefined) ?? statuses[0];
    const release = readRelease(fields, status?.qualifier);
    next = {
      ...(status?.id === undefined ? {} : {id: status.id}),
      phase: status?.phase ?? 'unknown',
      ...(status?.raw === undefined ? {} : {raw: status.raw}),
      isMenu: status?.isMenu === true,
      ...(release === undefined ? {} : {release}),
    };
    readings.push(next);
  }
  return readings.reverse();
}
