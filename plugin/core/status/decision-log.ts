import type {Phase, ReadDesign, StatusWord} from '../types.ts';
import {isOpen} from './vocabulary.ts';

type Used = Pick<ReadDesign, 'kind' | 'status' | 'history'>;

// Statuses of accepted designs that say that something is built.
const building = new Set(['implementable', 'implementing', 'in progress', 'previewing']);

/**
 * Whether designs are decisions, such as ADRs: they are accepted, and no status says that one is built, neither in
 * the vocabulary, unless that is the built-in one, nor in a document, now or before.
 */
export function isDecisionLog(words: readonly StatusWord[], designs: readonly Used[]): boolean {
  if (!isOpen(words) && words.some(({phase}) => phase === 'done')) return false;
  const used = designs.filter(({kind}) => kind === 'design').flatMap(listStatuses);
  return (
    used.some(({phase}) => phase === 'accepted') &&
    !used.some(({id = '', phase}) => phase === 'done' || building.has(id))
  );
}

interface UsedStatus {
  readonly id?: string | undefined;
  readonly phase: Phase;
}

function listStatuses({status, history}: Used): readonly UsedStatus[] {
  return [status, ...(history?.events ?? []).map(({status: id, phase}) => ({id, phase}))];
}
