import {type Phase, toWord} from '../../../core/index.ts';
import type {ShownSet} from '../../content/content.ts';
import {toWordProps} from '../../designs/groups.ts';

/** The folder's own words for phases: those of the statuses that its designs had in them. */
export type PhaseWords = (...phases: readonly Phase[]) => string;

/** Finds the words for phases; where no design was ever in them, one of the vocabulary. */
export function createPhaseWords(content: Pick<ShownSet, 'set' | 'texts'>): PhaseWords {
  const {designs, statuses} = content.set;
  const places = new Map(statuses.map(({id}, place) => [id, place]));
  const found = new Map<Phase, Set<string | undefined>>();
  for (const {kind, history} of designs) {
    if (kind !== 'design') continue;
    for (const {phase, status} of history?.events ?? []) {
      found.set(phase, (found.get(phase) ?? new Set()).add(status));
    }
  }
  const place = (id = '') => places.get(id) ?? places.size;
  const label = (id: string | undefined) => {
    if (id === undefined) return content.texts.noStatus;
    const {group, label: own} = toWordProps(id, content);
    return group ?? own;
  };
  return (...phases) => {
    const had = phases.flatMap((phase) =>
      [...(found.get(phase) ?? [])].sort((a, b) => place(a) - place(b)),
    );
    const ids = had.length > 0 ? had : phases.map((phase) => findUsualWord(phase, statuses));
    return [...new Set(ids.map(label))].join(', ');
  };
}

// The word that is called like the phase, else the first of the vocabulary.
function findUsualWord(phase: Phase, statuses: ShownSet['set']['statuses']): string {
  const words = statuses.filter((word) => word.phase === phase);
  return (words.find(({id}) => id === phase) ?? words[0] ?? toWord(phase)).id;
}
