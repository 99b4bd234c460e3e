import type {CheckedFile, CheckedFolder} from '../context/rule.ts';
import {findSilenced, readDisables} from '../context/suppressions.ts';
import {resolveLink} from '../relations/link-target.ts';
import {isRuleId} from '../rule-ids.ts';
import {ruleOrder, rules} from '../rules/index.ts';
import type {Settings} from '../settings.ts';
import type {Design, Level, Problem, ReadDesign, RuleId} from '../types.ts';
import {sayOnce} from './say-once.ts';

/** Runs every rule in force over one document and gives the findings their levels. */
export function checkDesign(
  design: ReadDesign,
  folder: CheckedFolder,
  levels: Settings['levels'],
): Design {
  const file = folder.files.get(design.id);
  if (!file) throw new Error(`no file of the folder has the id ${design.id}`);
  const links = file.links.map((link) => ({
    ...link,
    target: resolveLink(link.url, design.sourcePath, folder.map),
  }));
  const open: CheckedFile = {design, file, links, folder, disables: []};
  const disables = readDisables(file, createFinder(open));
  const checked = {...open, disables};
  const isUnread = design.isLost || (file.written.trim() === '' && !file.sidecar);
  const problems = ruleOrder.flatMap((id) => {
    if (isUnread && !ofFiles.has(id)) return [];
    const level = toLevel(levels[id], design);
    if (level === 'ignore') return [];
    return [...rules[id].check(checked)].map(
      ({isMinor, ...finding}): Problem => ({
        rule: id,
        level: isMinor ? 'log' : level,
        column: 1,
        ...finding,
      }),
    );
  });
  const silenced = findSilenced(disables);
  const heard = sayOnce(problems).filter(({rule}) => !silenced.has(rule));
  const {titleSource: _, ...read} = design;
  return {...read, problems: heard.sort((a, b) => a.line - b.line || a.column - b.column)};
}

// Other rules are skipped for files that are empty or could not be read.
const ofFiles: ReadonlySet<RuleId> = new Set([
  'unreadable-file',
  'duplicate-id',
  'invalid-metadata',
]);

// Runs rules that are turned off too, because they may be turned on later. Cached, because many
// comments may name the same one.
function createFinder(checked: CheckedFile): (rule: string) => boolean {
  const found = new Map<string, boolean>();
  return (rule) => {
    const before = found.get(rule);
    if (before !== undefined) return before;
    const [first] = isRuleId(rule) ? rules[rule].check(checked) : [];
    found.set(rule, first !== undefined);
    return first !== undefined;
  };
}

// Rejected and replaced designs are kept for the record and need not be completed.
function toLevel(level: Level, {status}: ReadDesign): Level {
  const isFinal = status.phase === 'dropped' || status.phase === 'superseded';
  return isFinal && level !== 'ignore' ? 'log' : level;
}
