import {editDistance, nearest} from '../text/nearest.ts';

/** The names that a field goes by in real folders; the first is its own. */
const names = {
  title: ['title', 'kep-title', 'name', 'feature-name', 'proposal-name', 'rfc-title', 'adr-title'],
  number: [
    'number',
    'id',
    'kep-number',
    'issue-number',
    ...['rfc', 'adr', 'pep', 'kep', 'rfd', 'eip', 'bip', 'dep', 'sip', 'tep'],
  ],
  status: ['status', 'state', 'current-status', 'document-status', 'proposal-status'],
  authors: [
    ...['authors', 'author', 'author-s', 'owner', 'owners', 'owner-s', 'proposed-by'],
    ...['deciders', 'decider', 'decision-makers', 'decision-maker'],
  ],
  'co-authors': ['co-authors', 'co-author', 'co-author-s', 'coauthors', 'coauthor'],
  approvers: ['approvers', 'required-approvers', 'approver', 'approver-s', 'approved-by'],
  reviewers: [
    ...['reviewers', 'reviewer', 'reviewer-s', 'reviewed-by', 'review-manager'],
    ...['required-reviewers', 'requested-reviewers', 'proposed-reviewers'],
  ],
  created: [
    ...['creation-date', 'created', 'date', 'start-date', 'created-on', 'created-at'],
    ...['date-created', 'created-date', 'date-proposed', 'draft-date'],
    ...['decision-date', 'date-of-decision', 'date-decided', 'decided-on'],
  ],
  updated: [
    ...['last-updated', 'updated', 'last-modified', 'last-update', 'modified'],
    ...[
      'updated-on',
      'updated-at',
      'last-edited',
      'date-updated',
      'update-date',
      'updated-date',
      'revised',
    ],
  ],
  replaces: ['replaces', 'supersedes', 'supercedes', 'obsoletes'],
  'superseded-by': ['superseded-by', 'superceded-by', 'replaced-by', 'obsoleted-by', 'superseded'],
  release: [
    ...['release', 'target-release', 'release-target', 'planned-release', 'release-version'],
    ...['target-version', 'fix-version', 'released-in', 'shipped-in', 'implemented-in'],
  ],
  'latest-milestone': ['latest-milestone', 'target-milestone'],
  milestone: ['milestone', 'milestones'],
  'python-version': ['python-version'],
  since: ['since', 'since-version'],
  version: ['version'],
  'see-also': [
    ...['see-also', 'related', 'relates-to', 'related-to', 'links', 'requires', 'extends'],
    ...['extended-by', 'required-by', 'depends-on', 'amends', 'amended-by'],
  ],
  tags: ['tags', 'tag', 'labels', 'topics', 'topic', 'categories', 'category'],
  area: [
    ...['area', 'areas', 'owning-sig', 'sig', 'sigs', 'working-group', 'wg', 'subsystem'],
    ...['team', 'teams'],
  ],
  component: ['component', 'components', 'affected-components'],
  tracking: [
    ...['tracking-link', 'tracking-links', 'tracking-issue', 'tracking-issues', 'tracking'],
    ...['issue', 'issues', 'issue-link', 'github-issue', 'github-issues', 'rust-issue'],
    ...['related-issue', 'related-issues', 'related-issues-and-prs', 'feature-request'],
    ...['bug', 'bugs', 'jira', 'epic'],
  ],
  discussion: [
    ...['discussion', 'discussions', 'discussions-to', 'discussion-link', 'discussion-thread'],
    ...['related-discussions', 'prior-discussions', 'rfc-pr', 'pull-request', 'pull-requests'],
    ...['proposal-pr', 'pr', 'prs', 'slack-thread', 'mailing-list-thread', 'forum-thread', 'pitch'],
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

type Spelling = (typeof names)[keyof typeof names][number];

// Those that name a section whose text is the value: `## Status`.
const headings: ReadonlySet<string> = new Set<Spelling>([
  ...(['status', 'current-status', 'document-status', 'proposal-status'] as const),
  ...([
    'authors',
    'author',
    'author-s',
    'deciders',
    'decision-makers',
    'approvers',
    'reviewers',
  ] as const),
  ...(['required-reviewers', 'requested-reviewers', 'proposed-reviewers'] as const),
  ...(['date', 'supersedes', 'superseded-by', 'replaces', 'replaced-by'] as const),
]);

const canonical: ReadonlyMap<string, string> = new Map(
  Object.entries(names).flatMap(([name, spellings]) =>
    spellings.map((spelling): [string, string] => [spelling, name]),
  ),
);

/** The name that the rest of the core knows a field by: `Author(s)` and `Owner` are `authors`. */
export function toKey(raw: string): string {
  const key = toSpelling(raw);
  return canonical.get(key) ?? (isOtherStatus(key) ? 'other-status' : key);
}

/** Whether a name is that of a metadata field, so that a line `NAME: value` is one. */
export function isFieldName(raw: string): boolean {
  const key = toSpelling(raw);
  return canonical.has(key) || isOtherStatus(key);
}

const people = new Set(['authors', 'co-authors', 'approvers', 'reviewers']);
const relations = new Set(['replaces', 'superseded-by', 'see-also']);

/** Whether a field of that name says who people are. */
export function isOfPeople(raw: string): boolean {
  return people.has(toKey(raw));
}

/** Whether a field of that name says which documents belong to this one. */
export function isRelation(raw: string): boolean {
  return relations.has(toKey(raw));
}

// `Implementation status`: that of the document where it names no plainer one.
function isOtherStatus(key: string): boolean {
  return /^(?!(?:the|this|that|its|their|our|any|all|exit|http|return|what)-)[a-z]{3,20}(?:-[a-z]{2,20})?-status$/.test(
    key,
  );
}

/** Whether a heading is that of a section whose text is the value of a field. */
export function isFieldHeading(raw: string): boolean {
  return headings.has(toSpelling(raw));
}

function toSpelling(raw: string): string {
  return raw
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

// Keys that are nearly a known one, but mean something else or need no correction.
const others = new Set([
  'stage',
  'stages',
  'state-of',
  'data',
  'tile',
  'names',
  'versions',
  'link',
]);
const long = Object.values(names)
  .flat()
  .filter((name) => name.length > 4);

/** The name of a field that an unknown key was most likely meant to be: one letter is wrong. */
export function nearestFieldName(key: string): string | undefined {
  if (canonical.has(key) || others.has(key)) return undefined;
  const start = key[0];
  return nearest(key, long, (name) => name[0] === start && editDistance(key, name, 1) === 1);
}
