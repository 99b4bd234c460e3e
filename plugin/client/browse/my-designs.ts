import type {DesignIndexProps, DesignItemProps, PersonRole} from '../../props.ts';

/** What of somebody's designs is shown: those of one role, those with problems, or all. */
export type MyPart = PersonRole | 'problems';

/** A part with the number of designs in it. */
export interface MyPartCount {
  readonly name: MyPart;
  readonly count: number;
}

const parts = [
  'authors',
  'approvers',
  'reviewers',
  'problems',
] as const satisfies readonly MyPart[];

/** Who asks for their designs, and for which of them. */
export interface Mine {
  /** As the designs name them: `@ada`. */
  readonly me: string;
  readonly part: MyPart | undefined;
}

type Documents = Pick<DesignIndexProps, 'groups' | 'attention' | 'pages'>;

/** Parses the query of an address: `?me=@ada&mine=reviewers`. Somebody whom no design names is nobody. */
export function parseMine(search: string, index: Documents): Mine | undefined {
  const parameters = new URLSearchParams(search);
  const me = findMe(parameters.get('me') ?? '', index);
  const part = parts.find((name) => name === parameters.get('mine'));
  return me === undefined ? undefined : {me, part};
}

/** Formats it into the query of an address, of which the rest is kept. */
export function formatMine(mine: Mine | undefined, current: string): string {
  const parameters = new URLSearchParams(current);
  parameters.delete('me');
  parameters.delete('mine');
  if (mine) parameters.append('me', mine.me);
  if (mine?.part) parameters.append('mine', mine.part);
  const text = parameters.toString().replace(/%40/g, '@');
  return text === '' ? '' : `?${text}`;
}

/** The index with nobody else's designs. */
export function narrowToMine<Index extends Documents>(index: Index, mine: Mine): Index {
  const narrow = (designs: readonly DesignItemProps[]) =>
    designs.filter((design) => isIn(design, mine));
  return {
    ...index,
    groups: index.groups.map((group) => ({...group, designs: narrow(group.designs)})),
    attention: narrow(index.attention),
    pages: narrow(index.pages),
  };
}

/** The parts that have designs. */
export function countMine(index: Documents, me: string): readonly MyPartCount[] {
  const designs = listDesigns(index);
  return parts
    .map((name) => ({
      name,
      count: designs.filter((design) => isIn(design, {me, part: name})).length,
    }))
    .filter(({count}) => count > 0);
}

function isIn({people, problemCount}: DesignItemProps, {me, part}: Mine): boolean {
  const roles = people?.[me];
  if (roles === undefined) return false;
  if (part === undefined) return true;
  return part === 'problems' ? problemCount > 0 : roles.includes(part);
}

// Capital letters do not tell people apart.
function findMe(asked: string, index: Documents): string | undefined {
  const name = asked.trim().toLowerCase();
  if (name === '') return undefined;
  for (const {people = {}} of listDesigns(index)) {
    const found = Object.keys(people).find((me) => me.toLowerCase() === name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function listDesigns({groups, attention, pages}: Documents): readonly DesignItemProps[] {
  return groups.flatMap(({designs}) => designs).concat(attention, pages);
}
