import path from 'node:path';
import {docuHash} from '@docusaurus/utils';
import type {Design} from '../../core/index.ts';

/** A summary, which the bundler renders like a document. */
export interface SummaryText {
  readonly id: string;
  /** Stands for it where its links are resolved: a name in the plugin's data folder. */
  readonly name: string;
  /** The document it was taken from. */
  readonly sourcePath: string;
  readonly markdown: string;
}

/** Its name in the plugin's data folder. It ends like a document, so that the rule for those takes it. */
export const summariesFile = 'summaries.md';

/** The same of one release, by the address of its page. */
export function toReleaseSummariesFile(permalink: string): string {
  return `${docuHash(permalink, {hashLength: 8})}-${summariesFile}`;
}

/** Whether a file in the plugin's data folder is one of these. */
export function isSummariesFile(dataDir: string, file: string): boolean {
  return path.dirname(file) === dataDir && file.endsWith(summariesFile);
}

/**
 * Summaries of designs: as written, with the definitions its links need. One that holds
 * code of MDX is left out, since what the code needs is in the document: its plain text is shown.
 */
export function toSummaryTexts(designs: readonly Design[]): readonly SummaryText[] {
  return designs.flatMap(({id, kind, summary, sourcePath}) => {
    if (!summary || kind !== 'design') return [];
    if (/\.mdx$/i.test(sourcePath) && /[<{]/.test(summary.markdown)) return [];
    const name = `summaries/${docuHash(sourcePath)}.md`;
    return [{id, name, sourcePath, markdown: summary.markdown}];
  });
}

/** All summaries as one file, which becomes one module of components by id. */
export function writeSummaries(texts: readonly SummaryText[]): string {
  return JSON.stringify(texts);
}

/** What `writeSummaries` wrote. */
export function parseSummaries(text: string): readonly SummaryText[] {
  return JSON.parse(text) as readonly SummaryText[]; // our own file, written a moment ago
}

/** The absolute path of each summary, with the document that it was taken from. */
export function toSummarySources(
  dataDir: string,
  texts: readonly SummaryText[],
): ReadonlyMap<string, string> {
  return new Map(texts.map(({name, sourcePath}) => [path.join(dataDir, name), sourcePath]));
}
