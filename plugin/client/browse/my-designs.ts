import type {DesignIndexProps, DesignItemProps, PersonRole} from '../../props.ts';

/** Which of a person's designs are shown: those of one role, those with problems, or all. */
export type MyPart = PersonRole | 'problems';

/** A part with the number of designs in it. */
export interface MyPartCount {
  readonly name: MyPart;
  readonly count: number;
}

const personRoles = ['authors', 'approvers', 'reviewers'] as const satisfies readonly PersonRole[];
const parts: readonly MyPart[] = [...personRoles, 'problems'];

/** Whose designs are shown, and which of them. */
export interface Mine {
  /** As the address names them: `@ada`. */
  readonly me: string;
  readonly part: MyPart | undefined;
}

type Documents = Pick<DesignIndexProps, 'groups' | 'attention' | 'pages' | 'people'>;

/** Parses the query of an address: `?me=@ada&mine=reviewers`. A person whom no design names is left out. */
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

/** The index with the designs of one person. */
export function narrowToMine<Index extends Documents>(index: Index, mine: Mine): Index {
  const isOwn = createFilter(index, mine);
  return {
    ...index,
    groups: index.groups.map((group) => ({...group, designs: group.designs.filter(isOwn)})),
    attention: index.attention.filter(isOwn),
    pages: index.pages.filter(isOwn),
  };
}

/** The parts that have designs. */
export function countMine(index: Documents, me: string): readonly MyPartCount[] {
  const {groups, attention, pages} = index;
  const designs = groups.flatMap((group) => group.designs).concat(attention, pages);
  return parts
    .map((part) => ({name: part, count: designs.filter(createFilter(index, {me, part})).length}))
    .filter(({count}) => count > 0);
}

function createFilter(
  {people: all = []}: Documents,
  {me, part}: Mine,
): (design: DesignItemProps) => boolean {
  const place = all.indexOf(me);
  return ({people = {}, problemCount}) => {
    const roles = personRoles.filter((role) => people[role]?.includes(place));
    if (roles.length === 0) return false;
    if (part === undefined) return true;
    return part === 'problems' ? problemCount > 0 : roles.includes(part);
  };
}

// Names are compared without case.
function findMe(asked: string, {people = []}: Documents): string | undefined {
  const name = asked.trim().toLowerCase();
  return name === '' ? undefined : people.find((me) => me.toLowerCase() === name);
}
