import {markdownEnding, toName} from '../names/identity.ts';
import {splitName} from '../names/number-prefix.ts';
import {nearest} from '../text/nearest.ts';
import type {Design} from '../types.ts';

/** The design that the user named, several that match, or the name nearest to it. */
export type FoundDesign =
  | {readonly design: Design}
  | {readonly several: readonly Design[]}
  | {readonly suggestion: string | undefined};

/** Finds a design by its id, path, number or file name, in this order; case does not matter. */
export function findDesign(designs: readonly Design[], wanted: string): FoundDesign {
  const own = designs.filter(({kind, isLost}) => kind === 'design' && !isLost);
  const text = wanted
    .trim()
    .replace(/^\.\//, '')
    .replace(/(?<!\/)\/+$/, '')
    .toLowerCase();
  const number = /^(?:[a-z]{2,6}[- ]?)?#?(\d+)$/.exec(text)?.[1];
  const ways: readonly ((design: Design) => boolean)[] = [
    ({sourcePath}) => sourcePath.toLowerCase() === text,
    ({id}) => id.toLowerCase() === text,
    (design) => design.number === Number(number),
    (design) => namesOf(design).includes(text.replace(markdownEnding, '')),
    ({title}) => title.toLowerCase() === text,
  ];
  for (const isMeant of ways) {
    const found = own.filter(isMeant);
    const [design] = found;
    if (design) return found.length === 1 ? {design} : {several: found};
  }
  return {suggestion: suggest(own, text)};
}

// The whole name, and the name without its number.
function namesOf({sourcePath}: Design): readonly string[] {
  const name = toName(sourcePath).toLowerCase();
  return [name, splitName(name).text];
}

function suggest(designs: readonly Design[], text: string): string | undefined {
  const idOf = new Map(
    designs.flatMap((design) =>
      [design.id.toLowerCase(), ...namesOf(design)].map((name) => [name, design.id] as const),
    ),
  );
  const bare = text.replace(markdownEnding, '');
  const near = nearest(bare, idOf.keys());
  const part = [...idOf.keys()].find((name) => bare.length > 2 && name.includes(bare));
  return idOf.get(near ?? part ?? '');
}
