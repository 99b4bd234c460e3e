import path from 'node:path';
import {docuHash} from '@docusaurus/utils';
import type {Design} from '../../core/index.ts';

/** A summary as a file of its own, which the bundler renders like a document. */
export interface SummaryFile {
  readonly id: string;
  /** Path in the plugin's data folder. */
  readonly name: string;
  /** The document it was taken from. */
  readonly sourcePath: string;
  readonly markdown: string;
}

/**
 * Summaries of designs, one file each: as written, with the definitions its links need. One that holds
 * code of MDX has no file, since what the code needs is in the document: its plain text is shown.
 */
export function toSummaryFiles(designs: readonly Design[]): readonly SummaryFile[] {
  return designs.flatMap(({id, kind, summary, sourcePath}) => {
    if (!summary || kind !== 'design') return [];
    if (/\.mdx$/i.test(sourcePath) && /[<{]/.test(summary.markdown)) return [];
    const name = `summaries/${docuHash(sourcePath)}.md`;
    return [{id, name, sourcePath, markdown: summary.markdown}];
  });
}

/** One module with all summaries as components by id, so that the page loads a single chunk. */
export function toSummariesModule(files: readonly SummaryFile[]): string {
  const imports = files.map(({name}, at) => `import S${at} from './${name}';`);
  const entries = files.map(({id}, at) => `  ${JSON.stringify(id)}: S${at},`);
  return `${imports.join('\n')}\nexport default {\n${entries.join('\n')}\n};\n`;
}

/** The absolute path of every summary file, with the document that it was taken from. */
export function toSummarySources(
  dataDir: string,
  files: readonly SummaryFile[],
): ReadonlyMap<string, string> {
  return new Map(files.map(({name, sourcePath}) => [path.join(dataDir, name), sourcePath]));
}
