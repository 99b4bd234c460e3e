import type {ReadDesign} from './design.ts';
import {resolveLink} from './link-target.ts';
import type {Check, CheckedFolder} from './rule.ts';
import {rules} from './rules/index.ts';
import type {Settings} from './settings.ts';
import type {Design, Level, ParsedFile, Problem, RuleId} from './types.ts';

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
  const problems = Object.entries(rules).flatMap(([rule, check]: [string, Check]) => {
    const id = rule as RuleId; // the table is keyed by RuleId
    const level = toLevel(settings.levels[id], design);
    if (level === 'ignore') return [];
    return [...check({design, file, links, folder})].map(
      (finding): Problem => ({rule: id, level, column: 1, ...finding}),
    );
  });
  return {...design, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column)};
}

// What was rejected or replaced is kept for the record: nobody has to complete it any more.
function toLevel(level: Level, {status}: ReadDesign): Level {
  const isFinal = status.phase === 'dropped' || status.phase === 'superseded';
  return isFinal && level !== 'ignore' ? 'log' : level;
}
