import type {Phase} from '../../../core/index.ts';
import type {FlowBandProps, FlowProps} from '../../../props.ts';
import type {PhaseCounts} from './phase-counts.ts';

/** A band without its words. */
export type Band = Omit<FlowBandProps, 'label'>;

/** From the bottom to the top: what is done is the ground that the rest stands on. */
const order: readonly Phase[] = [
  ...(['done', 'accepted', 'draft', 'paused', 'unknown'] as const),
  ...(['superseded', 'dropped'] as const),
];

const width = 720;
const height = 240;
/** Of the height, in percent: a label is that high. */
const labelHeight = 9;

/** Draws how many designs were in each phase as bands on top of each other. */
export function drawFlow({
  months,
  counts,
}: PhaseCounts): Pick<FlowProps, 'width' | 'height' | 'years'> & {readonly bands: readonly Band[]} {
  const phases = order.filter((phase) => counts.get(phase)?.some((count) => count > 0));
  const most = Math.max(1, ...months.map((_, at) => sumAt(phases, counts, at)));
  const toX = (at: number) => round((at / Math.max(1, months.length - 1)) * width);
  const toY = (count: number) => round(height - (count / most) * height);
  const edges = [months.map(() => 0)];
  for (const phase of phases) {
    const below = edges.at(-1) ?? [];
    edges.push(below.map((sum, at) => sum + (counts.get(phase)?.[at] ?? 0)));
  }
  const bands = phases.map((phase, place) => {
    const [below = [], above = []] = edges.slice(place, place + 2);
    return {
      phase,
      path: drawBand(below.map(toY), above.map(toY), toX),
      count: counts.get(phase)?.at(-1) ?? 0,
      middle: ((below.at(-1) ?? 0) + (above.at(-1) ?? 0)) / 2,
    };
  });
  return {
    width,
    height,
    bands: placeLabels(
      bands.map(({middle, ...band}) => ({...band, at: 100 - (middle / most) * 100})),
    ),
    years: listYears(months),
  };
}

function sumAt(phases: readonly Phase[], counts: PhaseCounts['counts'], at: number): number {
  return phases.reduce((sum, phase) => sum + (counts.get(phase)?.[at] ?? 0), 0);
}

function drawBand(
  below: readonly number[],
  above: readonly number[],
  toX: (at: number) => number,
): string {
  // Of a single month, a band as wide as the picture.
  const [bottom, top] = below.length > 1 ? [below, above] : [double(below), double(above)];
  const there = top.map((y, at) => `${toX(at)} ${y}`);
  const back = bottom.map((y, at) => `${toX(at)} ${y}`).reverse();
  return `M${[...there, ...back].join('L')}Z`;
}

function double(values: readonly number[]): readonly number[] {
  return [...values, ...values];
}

// From the bottom up, each at least its height above the one below; then down again from the top.
function placeLabels(
  bands: readonly (Omit<Band, 'labelAt'> & {readonly at: number})[],
): readonly Band[] {
  const shown = bands.filter(({count}) => count > 0);
  const places = shown.map(({at}) => at);
  let lowest = 100 - labelHeight / 2;
  for (const [at, place] of places.entries()) {
    places[at] = Math.min(place, lowest);
    lowest = (places[at] ?? 0) - labelHeight;
  }
  let highest = labelHeight / 2;
  for (let at = places.length - 1; at >= 0; at -= 1) {
    places[at] = Math.max(places[at] ?? 0, highest);
    highest = (places[at] ?? 0) + labelHeight;
  }
  const placeOf = new Map(shown.map(({phase}, at) => [phase, round(places[at] ?? 0)]));
  return bands.map(({at: _, ...band}) => ({...band, labelAt: placeOf.get(band.phase) ?? null}));
}

// Where years begin; not all of many have room for their name.
function listYears(months: readonly string[]): FlowProps['years'] {
  const starts = months.flatMap((month, at) =>
    month.endsWith('-01') ? [{year: month.slice(0, 4), at: toPercent(at, months)}] : [],
  );
  const step = Math.ceil(starts.length / 8);
  return starts.filter((_, at) => (starts.length - 1 - at) % step === 0);
}

function toPercent(at: number, months: readonly string[]): number {
  return round((at / Math.max(1, months.length - 1)) * 100);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
