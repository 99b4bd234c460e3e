import type {ReadDesign} from '../design.ts';
import {resolveLink} from '../relations/link-target.ts';
import type {Check, CheckedFile, CheckedFolder} from '../rule.ts';
import {rules} from '../rules/index.ts';
import type {Settings} from '../settings.ts';
import type {Design, Level, ParsedFile, Problem, RuleId} from '../types.ts';
import {sayOnce} from './say-once.ts';
import {isSilenced, readDisables} from './suppressions.ts';

/** Runs every rule in force over one document and gives the findings their levels. */
export function checkDesign(
  design: ReadDesign,
  file: ParsedFile,
  folder: CheckedFolder,
  settings: Pick<Settings, 'levels' | 'folder'>,
): Design {
  const links = file.links.map((link) => ({
    ...link,
    target: resolveLink(link.url, design.sourcePath, settings.folder),
  }));
  const open: CheckedFile = {design, file, links, folder, disables: []};
  const disables = readDisables(file, createFinder(open));
  const checked = {...open, disables};
  const problems = Object.entries(rules).flatMap(([rule, check]: [string, Check]) => {
    const id = rule as RuleId; // the table is keyed by RuleId
    const level = toLevel(settings.levels[id], design);
    if (level === 'ignore') return [];
    return [...check(checked)].map(
      (finding): Problem => ({rule: id, level, column: 1, ...finding}),
    );
  });
  const heard = sayOnce(problems).filter(({rule}) => !isSilenced(rule, disables));
  const {titleSource: _, ...read} = design;
  return {...read, problems: heard.sort((a, b) => a.line - b.line || a.column - b.column)};
}

// Also a rule that the owner turned off: the comment is for the day it is turned on. Many comments may
// name the same one.
function createFinder(checked: CheckedFile): (rule: string) => boolean {
  const known = new Map<string, Check>(Object.entries(rules));
  const found = new Map<string, boolean>();
  return (rule) => {
    const before = found.get(rule);
    if (before !== undefined) return before;
    const [first] = known.get(rule)?.(checked) ?? [];
    found.set(rule, first !== undefined);
    return first !== undefined;
  };
}

// What was rejected or replaced is kept for the record: nobody has to complete it any more.
function toLevel(level: Level, {status}: ReadDesign): Level {
  const isFinal = status.phase === 'dropped' || status.phase === 'superseded';
  return isFinal && level !== 'ignore' ? 'log' : level;
}
