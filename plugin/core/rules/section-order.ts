import type {Check} from '../context/rule.ts';
import type {DesignSection} from '../types.ts';

/** Yields every section that has to move to bring the sections into the template's order. */
export const sectionOrder: Check = function* ({design, folder}) {
  const order = new Map(folder.contract?.sections.map(({title}, at) => [title, at]));
  const found = firstOfEach(design.sections).flatMap((section) => {
    const place = order.get(section.name ?? '');
    return place === undefined ? [] : [{...section, place}];
  });
  const staying = longestRise(found.map(({place}) => place));
  const inOrder = [...found].sort((a, b) => a.place - b.place);
  for (const {title, line, place} of found) {
    if (staying.has(place)) continue;
    const before = inOrder.findLast((other) => other.place < place);
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

/** The longest increasing subsequence: the sections that are not in it have to move. */
function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  // The longest run that ends at each number, by its last link.
  const ends: Link[] = [];
  for (const number of numbers) {
    const before = longest(ends.filter((end) => end.number < number));
    ends.push({number, before, length: (before?.length ?? 0) + 1});
  }
  const run = new Set<number>();
  for (let link = longest(ends); link; link = link.before) run.add(link.number);
  return run;
}

interface Link {
  readonly number: number;
  readonly before: Link | undefined;
  readonly length: number;
}

function longest(links: readonly Link[]): Link | undefined {
  let best: Link | undefined;
  for (const link of links) if (link.length > (best?.length ?? 0)) best = link;
  return best;
}
