import type {
  AuthorDesignProps,
  AuthorGroupProps,
  DesignAuthorProps,
  DesignAuthorsProps,
  PageLinkProps,
  PersonRole,
  RoleCountsProps,
} from '../../../props.ts';
import type {ShownSet} from '../../content/content.ts';
import type {Author, NamedPerson} from '../../content/people.ts';
import type {Title} from '../../content/titles.ts';
import {toAnchors} from '../../designs/anchors.ts';
import {sortPlain, toGroups} from '../../designs/groups.ts';
import {toLinkProps, toPersonProps} from '../../designs/item-props.ts';

/** The list of all people, those with the most designs first. */
export function toAuthorsProps(
  people: readonly Author[],
  {title, description, index}: Title & {readonly index: PageLinkProps},
): Omit<DesignAuthorsProps, 'head'> {
  const links = people.map((author) => ({
    name: toPersonProps(author.person).name,
    permalink: author.permalink,
    total: author.designs.length,
    counts: countRoles(author),
  }));
  return {
    title,
    description: description ?? null,
    index,
    people: links.sort((a, b) => b.total - a.total || a.name.localeCompare(b.name, 'en')),
  };
}

/** What the page of one person shows: their designs by status. */
export function toAuthorProps(
  author: Author,
  content: ShownSet,
  links: Pick<DesignAuthorProps, 'index' | 'authors'>,
): Omit<DesignAuthorProps, 'head'> {
  const {person} = author;
  const {name, url} = toPersonProps(person);
  const handle = person.handle === undefined ? null : `@${person.handle}`;
  return {
    name,
    handle,
    url,
    index: links.index,
    authors: {title: links.authors.title, permalink: links.authors.permalink},
    me: author.me,
    counts: countRoles(author),
    groups: groupDesigns(author, content),
  };
}

function countRoles({designs}: NamedPerson): RoleCountsProps {
  const count = (role: PersonRole) => designs.filter(({roles}) => roles.includes(role)).length;
  return {
    authors: count('authors'),
    approvers: count('approvers'),
    reviewers: count('reviewers'),
  };
}

// In the groups and the order of the index; those without a status come last.
function groupDesigns({designs}: Author, content: ShownSet): readonly AuthorGroupProps[] {
  const rolesOf = new Map(designs.map(({design, roles}) => [design, roles]));
  const own = designs.map(({design}) => design);
  const set = {...content.set, designs: own};
  const anchorOf = toAnchors();
  const toItem = (design: (typeof own)[number]): AuthorDesignProps => {
    const link = toLinkProps(design, content);
    return {...link, status: {...link.status, raw: null}, roles: rolesOf.get(design) ?? []};
  };
  const grouped = toGroups({...content, set});
  const rest = own.filter(({status}) => status.id === undefined);
  return [
    ...grouped.map(({word, designs: members}) => ({
      status: {...word, raw: null},
      anchor: anchorOf(word.id),
      designs: members.map(toItem),
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            status: content.set.hasStatuses
              ? {id: null, label: content.texts.noStatus, phase: 'unknown' as const, raw: null}
              : null,
            anchor: anchorOf('no-status'),
            designs: sortPlain(rest).map(toItem),
          },
        ]),
  ];
}
