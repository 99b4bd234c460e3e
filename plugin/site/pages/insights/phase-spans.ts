import type {Design, HistoryEvent, Phase} from '../../../core/index.ts';

/** The time from which a design was in a phase, until its next one. */
export interface PhaseSpan {
  readonly phase: Phase;
  /** Day. */
  readonly from: string;
  /** What began it. */
  readonly event: HistoryEvent;
}

/** The phases that a design went through, the oldest first; none where its history is not known. */
export function listPhaseSpans({history}: Pick<Design, 'history'>): readonly PhaseSpan[] {
  const spans: PhaseSpan[] = [];
  for (const event of history?.events.toReversed() ?? []) {
    if (event.kind === 'text' || event.kind === 'release') continue;
    if (spans.at(-1)?.phase !== event.phase) {
      spans.push({phase: event.phase, from: event.date, event});
    }
  }
  return spans;
}
