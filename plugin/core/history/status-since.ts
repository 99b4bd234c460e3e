import type {Status, Timeline} from '../types.ts';

/** The day since which a design has its status; undefined where that on disk is not the committed one. */
export function findStatusSince(
  {id}: Pick<Status, 'id'>,
  timeline: Timeline | undefined,
): string | undefined {
  return id !== undefined && timeline?.status === id ? timeline.statusSince : undefined;
}
