import type {BlobFacts, SectionFacts} from '../../core/history/types.ts';

/** The facts of many texts, which have most of their words in common, as a file holds them. */
export interface PackedFacts {
  readonly titles: readonly string[];
  readonly heads: readonly Omit<BlobFacts, 'sections'>[];
  /** Of each text its id, the place of its head, and for each section its title's place, depth and digest. */
  readonly texts: readonly (readonly [id: string, head: number, ...sections: number[]])[];
}

/** Packs facts, in their order. */
export function packFacts(facts: ReadonlyMap<string, BlobFacts>): PackedFacts {
  const titles = createTable<string, string>();
  const heads = createTable<Omit<BlobFacts, 'sections'>, BlobFacts['fields']>();
  const texts = [...facts].map(([id, {sections, ...head}]) => {
    const numbers = sections.flatMap(({title, depth, digest}) => [
      titles.place(title, title),
      depth,
      digest,
    ]);
    return [id, heads.place(head.fields, head), ...numbers] as const;
  });
  return {titles: titles.values, heads: heads.values, texts};
}

/** Facts by the ids of texts, unpacked on demand. */
export function unpackFacts({titles, heads, texts}: PackedFacts): {
  readonly size: number;
  readonly get: (id: string) => BlobFacts | undefined;
} {
  const places = new Map(texts.map(([id], at) => [id, at]));
  return {
    size: places.size,
    get: (id) => {
      const packed = texts[places.get(id) ?? -1];
      const head = heads[packed?.[1] ?? -1];
      if (!packed || !head) return undefined;
      const [, , ...numbers] = packed;
      const sections: SectionFacts[] = [];
      for (let at = 0; at < numbers.length; at += 3) {
        const [title = 0, depth = 0, digest = 0] = numbers.slice(at, at + 3);
        sections.push({title: titles[title] ?? '', depth, digest});
      }
      return {...head, sections};
    },
  };
}

// Texts with the same top share the value that was read of it.
function createTable<Value, Key>() {
  const values: Value[] = [];
  const places = new Map<Key, number>();
  const place = (key: Key, value: Value): number => {
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push(value);
    return values.length - 1;
  };
  return {values, place};
}
