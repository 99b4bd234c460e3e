import type {Check} from '../rule.ts';
import type {DesignSection} from '../types.ts';

/** Yields every section that has to move to bring the sections into the template's order. */
export const sectionOrder: Check = function* ({design, folder}) {
  const order = new Map(folder.contract?.sections.map(({title}, at) => [title, at]));
  const found = firstOfEach(design.sections).flatMap((section) => {
    const place = order.get(section.name ?? '');
    return place === undefined ? [] : [{...section, place}];
  });
  const staying = longestRise(found.map(({place}) => place));
  for (const {title, line, place} of found) {
    if (staying.has(place)) continue;
    const before = found
      .filter((other) => other.place < place)
      .sort((a, b) => a.place - b.place)
      .at(-1);
    yield {
      line,
      message: `Section \`${title}\` stands elsewhere than in the template`,
      hint: before ? `Move it behind \`${before.title}\`.` : 'Move it to the front.',
    };
  }
};

function firstOfEach(sections: readonly DesignSection[]): readonly DesignSection[] {
  return sections.filter(({name}, at) => sections.findIndex((other) => other.name === name) === at);
}

/** The longest run of numbers that rise, in the order given: whoever is not in it has to move. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = [];
  for (const number of numbers) {
    const before = runs.filter((run) => (run.at(-1) ?? 0) < number);
    const longest = before.reduce(
      (best: number[], run) => (run.length > best.length ? run : best),
      [],
    );
    runs.push([...longest, number]);
  }
  return new Set(runs.reduce((best, run) => (run.length > best.length ? run : best), []));
}
