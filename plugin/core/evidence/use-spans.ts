import {optionalMark} from '../markdown/heading-marks.ts';
import {namesOfHeading} from '../markdown/heading-names.ts';
import {isIsoDay, readDate, readNameDate} from '../metadata/dates.ts';
import type {Contract, Span, UseSpans} from '../template/contract.ts';
import type {ParsedFile} from '../types.ts';

// The number of designs to look at before and after each one; fewer are not enough.
const window = 20;
const fewest = 10;
// Of fewer each may be an author's own.
const fewestMarks = 5;

/**
 * When a section or the status came into use, as the dates of the designs tell: most templates are
 * in no history that can be read. A time counts as one without it where of the designs next to each
 * other at most one in ten has it, and later designs have it by half. A section was optional while designs
 * kept a mark that says so.
 */
export function findUseSpans(
  {sections}: Pick<Contract, 'sections'>,
  designs: readonly ParsedFile[],
): UseSpans {
  const dated = designs
    .flatMap((file) => {
      const {day = ''} = readDate(file.fields, 'created') ?? readNameDate(file.path) ?? {};
      return isIsoDay(day) ? [{day, file}] : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (dated.length < 2 * fewest) return {sections: new Map(), optional: new Map(), status: []};
  const days = dated.map(({day}) => day);
  const names = dated.map(({file}) => new Set(file.sections.flatMap(namesOfHeading)));
  const hasStatus = dated.map(({file}) => file.fields.some(({key}) => key === 'status'));
  const required = sections.filter(({requirement}) => requirement !== 'optional');
  return {
    sections: new Map(
      required.flatMap(({title, accepts}) => {
        const isThere = names.map((own) => [...accepts].some((name) => own.has(name)));
        const spans = toSpans(days, isThere);
        return spans.length > 0 ? [[title, spans] as const] : [];
      }),
    ),
    optional: findOptional(required, dated),
    status: toSpans(days, hasStatus),
  };
}

// Several designs keep the mark `[optional]` of the template that they were written from.
function findOptional(
  required: Contract['sections'],
  dated: readonly {readonly day: string; readonly file: ParsedFile}[],
): UseSpans['optional'] {
  const marked = dated.flatMap(({day, file}) =>
    file.sections.filter(({title}) => optionalMark.test(title)).map(({name}) => ({day, name})),
  );
  return new Map(
    required.flatMap(({title, accepts}) => {
      const own = marked.filter(({name}) => accepts.has(name));
      const [from = '', to = ''] = [own[0]?.day, own.at(-1)?.day];
      return own.length < fewestMarks ? [] : [[title, {from, to, since: to}] as const];
    }),
  );
}

// From the newest to the oldest, so that it is known since when what is missing is in use.
function toSpans(days: readonly string[], isThere: readonly boolean[]): readonly Span[] {
  const counts = [0];
  for (const is of isThere) counts.push((counts.at(-1) ?? 0) + (is ? 1 : 0));
  const share = (from: number, to: number) => {
    const [start, end] = [Math.max(0, from), Math.min(days.length, to)];
    return end - start < fewest
      ? undefined
      : ((counts[end] ?? 0) - (counts[start] ?? 0)) / (end - start);
  };
  const isUnused = (at: number) =>
    (share(at + 1 - window, at + 1) ?? 1) <= 0.1 || (share(at, at + window) ?? 1) <= 0.1;
  const spans: Span[] = [];
  let since: string | undefined;
  for (let at = days.length - 1; at >= 0; at -= 1) {
    const day = days[at] ?? '';
    if (isThere[at] && (share(at, at + fewest) ?? 0) >= 0.5) since = day;
    if (isThere[at] || !isUnused(at)) continue;
    const last = spans.at(-1);
    if (since === undefined) continue;
    if (last?.since === since) spans[spans.length - 1] = {...last, from: day};
    else spans.push({from: day, to: day, since});
  }
  return spans;
}
