import path from 'node:path';
import {logger} from '@docusaurus/logger';
import {posixPath} from '@docusaurus/utils';
import {printable} from '../../core/text/printable.ts';

/** Prints which translations are not shown, and why; again only where there are others than before. */
export function createStrayReporter(siteDir: string, folder: string | undefined) {
  let printed = '';
  return (strays: readonly string[], notices: readonly string[]): void => {
    const stray = describeStrays(strays, posixPath(path.relative(siteDir, folder ?? '')));
    const text = [stray, ...notices].filter((part) => part !== '').join('\n');
    if (text !== printed && text !== '') logger.warn(text);
    printed = text;
  };
}

/** One sentence for each. */
export function describeStrays(strays: readonly string[], folder: string): string {
  return strays
    .map(
      (stray) =>
        `${folder}/${printable(stray)} translates no document and is not shown. Give it the path of its original.`,
    )
    .join('\n');
}
