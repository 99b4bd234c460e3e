import {isRuleId, type RuleId} from '../rule-ids.ts';
import {fingerprint} from '../text/fingerprint.ts';
import type {Problem} from '../types.ts';

/** Problems that a folder had when its baseline was written. They do not fail a check. */
export interface BaselineEntry {
  /** The document, from the folder of the baseline. */
  readonly path: string;
  readonly rule: RuleId;
  /** Of the message, without line numbers and counts: it stays the same when text is added above. */
  readonly fingerprint: string;
  /** How many problems of the document are alike in all of that. */
  readonly count: number;
}

/** A document with its problems, of every level. */
export interface CheckedDocument {
  /** From the folder of the baseline. */
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** The comparison of a check with a baseline. */
export interface BaselineMatch {
  /** Problems that the baseline has. Of several equal ones, the first. */
  readonly known: ReadonlySet<Problem>;
  /** Entries whose problems are gone; `count` is how many are. */
  readonly stale: readonly BaselineEntry[];
}

/** The entries of a baseline file, or why it has none. */
export function parseBaseline(text: string): readonly BaselineEntry[] | {readonly fault: string} {
  const value = parseJson(text);
  if (!isObject(value) || !Array.isArray(value.problems)) {
    return {fault: 'is no baseline of design-docs'};
  }
  if (value.baselineVersion !== 1) {
    return {fault: 'has a version that this version of design-docs does not know'};
  }
  // The rule of an entry may be gone since.
  return value.problems.filter(isEntry);
}

/** The file, sorted and with one line for each entry, so that versions of it are easily compared and merged. */
export function formatBaseline(entries: readonly BaselineEntry[]): string {
  const lines = [...entries]
    .sort(byKey)
    .map(({path, rule, fingerprint: print, count}) =>
      JSON.stringify({path, rule, fingerprint: print, count}),
    );
  const list = lines.length === 0 ? '[]' : `[\n    ${lines.join(',\n    ')}\n  ]`;
  return `{\n  "baselineVersion": 1,\n  "problems": ${list}\n}\n`;
}

/** Entries for all problems of these documents. */
export function collectEntries(documents: readonly CheckedDocument[]): readonly BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>();
  for (const {path, problems} of documents) {
    for (const problem of problems) {
      const entry = toEntry(path, problem);
      const key = toKey(entry);
      entries.set(key, {...entry, count: (entries.get(key)?.count ?? 0) + 1});
    }
  }
  return [...entries.values()];
}

/** Compares documents with a baseline. `isJudged` says which entries were covered by the check. */
export function matchBaseline(
  documents: readonly CheckedDocument[],
  entries: readonly BaselineEntry[],
  isJudged: (entry: BaselineEntry) => boolean,
): BaselineMatch {
  const left = new Map(entries.map((entry) => [toKey(entry), entry.count]));
  const known = new Set<Problem>();
  for (const {path, problems} of documents) {
    for (const problem of problems) {
      const key = toKey(toEntry(path, problem));
      const count = left.get(key) ?? 0;
      if (count === 0) continue;
      left.set(key, count - 1);
      known.add(problem);
    }
  }
  const stale = entries.flatMap((entry) => {
    const count = left.get(toKey(entry)) ?? 0;
    return count > 0 && isJudged(entry) ? [{...entry, count}] : [];
  });
  return {known, stale: stale.sort(byKey)};
}

function toEntry(path: string, {rule, message}: Problem): BaselineEntry {
  return {path, rule, fingerprint: fingerprint(withoutCounts(message)), count: 1};
}

// Lines, counts and dates of a message change with edits elsewhere; what is in backticks is of the document.
function withoutCounts(message: string): string {
  return message.replace(/`[^`]*`|\d+/g, (part) => (part.startsWith('`') ? part : '#'));
}

function toKey({path, rule, fingerprint: print}: BaselineEntry): string {
  return [path, rule, print].join('\n');
}

function byKey(a: BaselineEntry, b: BaselineEntry): number {
  return toKey(a) < toKey(b) ? -1 : 1;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isEntry(value: unknown): value is BaselineEntry {
  if (!isObject(value)) return false;
  const {path, rule, fingerprint: print, count} = value;
  return (
    typeof path === 'string' &&
    typeof rule === 'string' &&
    isRuleId(rule) &&
    typeof print === 'string' &&
    Number.isInteger(count)
  );
}
