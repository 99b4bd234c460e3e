import {stripMarks} from './heading-marks.ts';

/**
 * The name by which headings are compared: without case, punctuation, numbering, marks such as
 * `[optional]`, or trailing colon. `2.1 Non-goals (optional):` and `Non Goals` are one name.
 */
export function toHeadingName(title: string): string {
  return stripMarks(title)
    .toLowerCase()
    .replace(/^(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]|[a-z][.)]) /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Names that mean the same in the five seeds' lineages and their siblings.
const groups: readonly (readonly string[])[] = [
  [
    'alternatives',
    'alternatives considered',
    'alternative',
    'alternative considered',
    'considered alternatives',
    'alternative approaches',
    'rejected alternatives',
  ],
  ['drawbacks', 'drawback', 'disadvantages'],
  [
    'risks and mitigations',
    'risks and mitigation',
    'risk and mitigation',
    'risk and mitigations',
    'risks mitigations',
  ],
  ['non goals', 'non goal', 'nongoals', 'out of scope'],
  ['goals', 'goal'],
  ['user stories', 'user story', 'users stories', 'use cases'],
  [
    'open questions',
    'open question',
    'open issues questions',
    'open issues',
    'unresolved questions',
  ],
  ['test plan', 'testing plan', 'tests plan'],
  ['references', 'reference'],
  [
    'implementation details notes constraints',
    'implementation details',
    'implementation notes',
    'implementation details notes',
    'notes constraints caveats',
    'implementation notes constraints',
  ],
  [
    'upgrade downgrade strategy',
    'upgrade strategy',
    'upgrades downgrades strategy',
    'upgrade and downgrade strategy',
    'upgrade downgrade',
  ],
  ['design', 'design details', 'detailed design'],
  ['why', 'motivation'],
  ['release signoff checklist', 'release sign off checklist', 'signoff checklist'],
  ['dependencies', 'dependency'],
  ['work items', 'work item', 'tasks'],
];

const aliases = new Map<string, ReadonlySet<string>>();
for (const group of groups) for (const name of group) aliases.set(name, new Set(group));

/** All names that one heading gives: `Non-Goals / Future Work` gives both. */
export function namesOfHeading({
  title,
  name,
}: {
  readonly title: string;
  readonly name: string;
}): readonly string[] {
  // `Summary – Faster pages` is the Summary followed by its topic, and `Summary (short)` by a remark.
  const [, summary] = /^(summary|tl;?dr|overview|abstract)(?: ?[:‐-―-] | \()/iu.exec(title) ?? [];
  if (summary !== undefined) return [name, toHeadingName(summary)];
  const parts = title.split(/ ?[/&] ?| and /i);
  return parts.length > 1 ? [name, ...parts.map(toHeadingName)] : [name];
}

/** A name as all spellings of its words share it: British or American, singular or plural. */
export function toSpelling(name: string): string {
  return name
    .replace(/(?<=\p{L}) ?s\b/gu, '')
    .replace(/dgement/g, 'dgment')
    .replace(/([a-z]{2})is(?=e|ing|ation)/g, '$1iz')
    .replace(/our(?=\b|al|it)/g, 'or')
    .replace(/ogue\b/g, 'og')
    .replace(/elling\b/g, 'eling')
    .replace(/tre\b/g, 'ter')
    .replace(/(?<=def|off|lic|pret)ence\b/g, 'ense');
}

/** Whether two names of headings mean the same section. */
export function isSameName(a: string, b: string): boolean {
  return a === b || (aliases.get(a)?.has(b) ?? false);
}

/** All names that a section of this name may go by. */
export function namesOf(name: string): ReadonlySet<string> {
  return aliases.get(name) ?? new Set([name]);
}
