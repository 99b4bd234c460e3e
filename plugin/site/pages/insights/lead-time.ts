import {formatSpan} from '../../../client/dates/format-span.ts';
import type {Design} from '../../../core/index.ts';
import type {LeadTimeProps} from '../../../props.ts';
import {listPhaseSpans, type PhaseSpan} from './phase-spans.ts';

const needed = 20;

// Designs that were recorded together with many others were recorded late.
const batchLimit = 5;

/** How long designs took from accepted to done, if it is known for enough of them. */
export function toLeadTime(designs: readonly Design[], locale: string): LeadTimeProps {
  const pairs = designs
    .filter(({kind}) => kind === 'design')
    .flatMap((design) => findPair(listPhaseSpans(design)))
    .sort((a, b) => a.length - b.length);
  const wordsAt = (part: number) => {
    const pair = pairs[Math.ceil(pairs.length * part) - 1];
    return pair && pairs.length >= needed ? formatSpan(pair.from, pair.to, locale) : null;
  };
  return {pairs: pairs.length, needed, half: wordsAt(0.5), mostly: wordsAt(0.9)};
}

interface Pair {
  readonly from: string;
  readonly to: string;
  readonly length: number;
}

// From the first time that it was accepted to the last time that it became done.
function findPair(spans: readonly PhaseSpan[]): readonly Pair[] {
  const start = spans.find(({phase}) => phase === 'accepted');
  const end = spans.findLast(({phase}) => phase === 'done');
  if (!start || !end || start.from > end.from || !isDated(start) || !isDated(end)) return [];
  const length = Date.parse(end.from) - Date.parse(start.from);
  return [{from: start.from, to: end.from, length}];
}

function isDated({event: {kind, batch = 1, isImported}}: PhaseSpan): boolean {
  return kind !== 'read' && !isImported && batch < batchLimit;
}
