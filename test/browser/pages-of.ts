import {readdir} from 'node:fs/promises';
import path from 'node:path';

/** The address of every page of a built site, sorted. */
export async function pagesOf(outDir: string): Promise<readonly string[]> {
  const files = await readdir(outDir, {recursive: true});
  return files
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && file !== '404.html' && !file.startsWith('assets/'))
    .map((file) => `/${encodeURI(file)}`.replace(/(?:\/index)?\.html$/, '') || '/')
    .sort();
}
