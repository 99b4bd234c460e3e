import type {Design, DesignSet, Phase} from '../types.ts';
import {listReplacements} from './replacements.ts';

/** A design in the line of those that replaced one another. */
export interface LineageMember {
  readonly design: Design;
  /** It was agreed on or built, and no decided design has come since. */
  readonly applies: boolean;
}

// A page shows a limited line of designs, because one may have replaced a whole folder.
const most = 20;

/**
 * Creates a finder of the line that a design belongs to, the oldest first: what it replaced, what
 * that had replaced, and what came after. Only the design itself where there are no others.
 */
export function createLineageFinder({
  designs,
  hasStatuses,
}: Pick<DesignSet, 'designs' | 'hasStatuses'>): (design: Design) => readonly LineageMember[] {
  const byId = new Map(designs.map((design) => [design.id, design]));
  const newer = new Map<string, Set<string>>();
  const older = new Map<string, Set<string>>();
  const outlived = new Set<string>();
  for (const link of listReplacements(designs)) {
    newer.set(link.older, (newer.get(link.older) ?? new Set()).add(link.newer));
    older.set(link.newer, (older.get(link.newer) ?? new Set()).add(link.older));
    const {phase = 'unknown'} = byId.get(link.newer)?.status ?? {};
    if (isDecided(phase, hasStatuses)) outlived.add(link.older);
  }
  return (design) => {
    const ids = sortByAge(collectNear(design.id, [older, newer]), newer);
    return ids.flatMap((id) => {
      const member = byId.get(id);
      if (!member) return [];
      const {phase} = member.status;
      const holds = phase !== 'superseded' && isDecided(phase, hasStatuses);
      return [{design: member, applies: holds && !outlived.has(id)}];
    });
  };
}

type Links = ReadonlyMap<string, ReadonlySet<string>>;

// Designs under discussion do not replace others yet, and dropped ones never will.
function isDecided(phase: Phase, hasStatuses: boolean): boolean {
  if (phase === 'unknown') return !hasStatuses;
  return phase === 'accepted' || phase === 'done' || phase === 'superseded';
}

// The nearest first.
function collectNear(start: string, links: readonly Links[]): readonly string[] {
  const found = new Set([start]);
  for (const id of found) {
    for (const side of links) {
      for (const other of side.get(id) ?? []) {
        if (found.size === most) return [...found];
        found.add(other);
      }
    }
  }
  return [...found];
}

// The next design is one without open predecessors; in a cycle, the one with the first id.
function sortByAge(ids: readonly string[], newer: Links): readonly string[] {
  const left = new Set([...ids].sort());
  const sorted: string[] = [];
  while (left.size > 0) {
    const isFirst = (id: string) => [...left].every((other) => !newer.get(other)?.has(id));
    const next = [...left].find(isFirst) ?? [...left][0];
    if (next === undefined) break;
    left.delete(next);
    sorted.push(next);
  }
  return sorted;
}
