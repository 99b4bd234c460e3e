import {type DesignJson, toDesignJson} from './design-json.ts';
import {toForgeUrls} from './history/forge-urls.ts';
import {
  type HistoryJson,
  type RemovedJson,
  toHistoryJson,
  toRemovedJson,
  toTimelineJson,
} from './history/history-json.ts';
import type {Design, DesignSet, FolderReleases, StatusWord} from './types.ts';

export type {DesignJson, PersonJson, RelationJson} from './design-json.ts';
export type {EventJson, HistoryJson} from './history/history-json.ts';

/** `designs.json`, version 1. Fields are added freely; none is removed or changed without version 2. */
export interface DesignsJson {
  readonly schemaVersion: 1;
  /** `docusaurus-plugin-design-docs@x.y.z` */
  readonly generator: string;
  /** Path of the template in the folder, or name of a built-in one. */
  readonly template: string | null;
  readonly statuses: readonly StatusWord[];
  readonly designs: readonly DesignJson[];
  /** How far the history goes; null where there is none. Files of the first version 1 lack it. */
  readonly history: HistoryJson | null;
  /** Designs that are gone, the newest loss first; null where there is no history. */
  readonly removed: readonly RemovedJson[] | null;
  /** The releases, the newest first; null where they are not known. Files of the first version 1 lack them. */
  readonly releases: readonly ReleaseJson[] | null;
}

/** A release, or a period of the calendar. */
export interface ReleaseJson {
  readonly name: string;
  /** The tag, where it is one. */
  readonly ref: string | null;
  /** Its day, or the last one of the period; null where only documents name it. */
  readonly date: string | null;
}

/** What a file needs to know besides the folder. */
export interface JsonSettings {
  /** Where commits and pull requests have their pages. */
  readonly repositoryUrl?: string;
  /** Without it the history is in the file, where there is one. */
  readonly hasHistory?: boolean;
}

/** The published form of a folder. `permalinkOf` gives a document's address, null where it has none. */
export function toJson(
  {template, statuses, designs, age, removed, releases}: DesignSet,
  generator: string,
  permalinkOf: (design: Design) => string | null,
  {repositoryUrl, hasHistory = true}: JsonSettings = {},
): DesignsJson {
  const urls = repositoryUrl === undefined ? undefined : toForgeUrls(repositoryUrl);
  return {
    schemaVersion: 1,
    generator,
    template: template ?? null,
    statuses,
    designs: designs.map((design) => ({
      ...toDesignJson(design, permalinkOf(design)),
      ...toTimelineJson(hasHistory ? design : {status: design.status}, urls),
    })),
    history: hasHistory && age ? toHistoryJson(age) : null,
    removed: hasHistory ? (removed?.map(toRemovedJson) ?? null) : null,
    releases: releases && (hasHistory || releases.by === 'field') ? toReleases(releases) : null,
  };
}

// Changes after the newest release are no release yet.
function toReleases({list}: FolderReleases): readonly ReleaseJson[] {
  return list
    .filter(({name}) => name !== '')
    .map(({name, ref, date}) => ({name, ref: ref ?? null, date: date ?? null}));
}
