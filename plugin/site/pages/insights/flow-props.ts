import type {DesignSet} from '../../../core/index.ts';
import type {FlowProps, FlowRowProps} from '../../../props.ts';
import {type Band, drawFlow} from './flow-picture.ts';
import {countPhases, type PhaseCounts} from './phase-counts.ts';
import {listPhaseSpans} from './phase-spans.ts';
import type {PhaseWords} from './phase-words.ts';

/** How many designs had which statuses over time, up to the day of the newest commit. */
export function toFlowProps(
  {designs}: Pick<DesignSet, 'designs'>,
  until: string,
  formatMonth: (day: string) => string,
  wordsOf: PhaseWords,
): FlowProps {
  const own = designs.filter(({kind}) => kind === 'design');
  const counted = countPhases(own, until);
  const picture = drawFlow(counted);
  const start = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
  const spans = own.map(listPhaseSpans);
  const isLate = (day: string | undefined) => day !== undefined && day > start;
  return {
    ...picture,
    bands: picture.bands.map((band) => ({...band, label: wordsOf(band.phase)})),
    lastYear: {
      came: spans.filter(([first]) => isLate(first?.from)).length,
      done: spans.filter((all) =>
        all.some(
          ({phase, event, from}) => phase === 'done' && event.kind !== 'added' && isLate(from),
        ),
      ).length,
      waiting: spans.filter((all) => all.at(-1)?.phase === 'accepted').length,
    },
    rows: toRows(counted, picture.bands, formatMonth),
  };
}

// The end of each year; the last year has not ended.
function toRows(
  {months, counts}: PhaseCounts,
  bands: readonly Band[],
  formatMonth: (day: string) => string,
): readonly FlowRowProps[] {
  const last = months.length - 1;
  const rows = months.flatMap((month, at) => {
    if (at !== last && !month.endsWith('-12')) return [];
    const label = month.endsWith('-12') ? month.slice(0, 4) : formatMonth(`${month}-01`);
    return [{label, counts: bands.map(({phase}) => counts.get(phase)?.[at] ?? 0)}];
  });
  return rows.reverse();
}
