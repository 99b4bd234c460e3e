import {type DesignSet, toJson} from '../core/index.ts';
import {formatDot, formatMermaid} from '../core/reports/graph.ts';
import {isAbsence} from '../load/history/obstacle.ts';
import {readPackageInfo} from '../package/package-info.ts';
import {loadFolder} from './load-folder.ts';

/** `design-docs export` as the command line gives it. */
export interface ExportOptions {
  readonly template?: string;
  /** `WORD=PHASE`. */
  readonly status?: readonly string[];
  /** False to leave it out; else the file that it is read from, or true for git. */
  readonly history?: boolean | string;
  readonly format?: ExportFormat;
}

/** What `export` can print: everything, or which design replaced which. */

export type ExportFormat = 'json' | 'dot' | 'mermaid';

/** `design-docs export`: what the folder says, as `designs.json` or a graph. Returns the text to print. */
export async function exportDesigns(
  folder: string,
  {template, status, format = 'json', history = true}: ExportOptions,
): Promise<string> {
  const {set, obstacle} = await loadFolder(folder, template, {
    // A graph has no dates.
    history: format === 'json' && history,
    ...(status ? {status} : {}),
  });
  if (obstacle && !isAbsence(obstacle)) console.error(obstacle.message);
  return formats[format](set);
}

const formats: Readonly<Record<ExportFormat, (set: DesignSet) => string>> = {
  json: (set) => {
    const {name, version} = readPackageInfo();
    return `${JSON.stringify(
      toJson(set, `${name}@${version}`, () => null),
      undefined,
      2,
    )}\n`;
  },
  dot: ({designs}) => formatDot(designs),
  mermaid: ({designs}) => formatMermaid(designs),
};
