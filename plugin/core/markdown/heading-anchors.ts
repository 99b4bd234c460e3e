/** The anchors that GitHub gives to headings, in order: the second `Goals` is `goals-1`. */
export function toHeadingAnchors(titles: readonly string[]): readonly string[] {
  const taken = new Map<string, number>();
  return titles.map((title) => {
    const base = toAnchor(title);
    let count = taken.get(base) ?? 0;
    let anchor = count === 0 ? base : `${base}-${count}`;
    while (taken.has(anchor)) {
      count += 1;
      anchor = `${base}-${count}`;
    }
    taken.set(base, count + 1);
    taken.set(anchor, taken.get(anchor) ?? 1);
    return anchor;
  });
}

function toAnchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
