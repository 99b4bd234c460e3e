import type {Design, Phase} from '../../core/index.ts';
import type {BannerProps, RelationProps, StatusProps} from '../../props.ts';

const undecided: readonly Phase[] = ['draft', 'paused', 'unknown'];

/**
 * What is to be said above a design that no longer holds. A successor counts for what it is: one that was
 * dropped replaces nothing, and one under discussion has not done so yet.
 */
export function toBanner(
  {kind}: Pick<Design, 'kind'>,
  status: StatusProps,
  supersededBy: readonly RelationProps[],
): BannerProps | null {
  if (kind !== 'design') return null;
  // The author has said so; which designs they are is theirs to say, too.
  if (status.phase === 'superseded') return {kind: 'replaced', status, successors: supersededBy};
  const live = supersededBy.filter(({design}) => design?.status.phase !== 'dropped');
  if (status.phase === 'dropped') return {kind: 'dropped', status, successors: live};
  const decided = live.filter(({design}) => !undecided.includes(design?.status.phase ?? 'done'));
  if (decided.length > 0) {
    return {kind: status.phase === 'done' ? 'outlived' : 'overtaken', status, successors: decided};
  }
  return live.length > 0 ? {kind: 'challenged', status, successors: live} : null;
}
