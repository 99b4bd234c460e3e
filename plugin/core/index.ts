/** The pure part of docusaurus-plugin-design-docs: text in, plain values out. */

export {type LevelChanges, type Levels, type Preset, presets, toLevels} from './checks/presets.ts';
export {
  type ChangeKind,
  collectChanges,
  type DesignChange,
  type NamedDesign,
} from './history/changes.ts';
export {
  type DesignJson,
  type DesignsJson,
  type EventJson,
  type HistoryJson,
  type JsonSettings,
  type PersonJson,
  type RelationJson,
  type ReleaseJson,
  toJson,
} from './json.ts';
export {readDesigns} from './pipeline.ts';
export {type LinkTarget, resolveLink} from './relations/link-target.ts';
export type {ListedRelease, ReleasesOption} from './releases/option.ts';
export type {CheckReport} from './reports/check-report.ts';
export type {CheckJson, ProblemJson} from './reports/json.ts';
export {type ReportSettings, toReport} from './reports/lines.ts';
export {ruleIds} from './rule-ids.ts';
export {defaultLevels} from './rules/index.ts';
export type {FolderHistory, FolderMap, NamedSource, Settings, StaleAfter} from './settings.ts';
export {builtInWords, phaseOrder, toWord} from './status/vocabulary.ts';
export {toSlug} from './text/slug.ts';
export type * from './types.ts';
export type {FolderLog, Track, Version} from './versions.ts';
