/** The pure part of docusaurus-plugin-design-docs: text in, plain values out. */
export {
  type DesignJson,
  type DesignsJson,
  type PersonJson,
  type RelationJson,
  toJson,
} from './json.ts';
export {type FolderMap, type LinkTarget, resolveLink} from './link-target.ts';
export {readDesigns} from './pipeline.ts';
export {type LevelChanges, type Levels, type Preset, presets, toLevels} from './presets.ts';
export type {CheckReport} from './reports/check-report.ts';
export type {CheckJson, ProblemJson} from './reports/json.ts';
export {type ReportSettings, toReport} from './reports/lines.ts';
export {defaultLevels} from './rules/index.ts';
export type {FolderHistory, NamedSource, Settings} from './settings.ts';
export {toSlug} from './slug.ts';
export type * from './types.ts';
export {builtInWords, phaseOrder, toWord} from './vocabulary.ts';
