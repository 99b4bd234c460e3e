import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {type ListedRelease, parseReleaseList} from '../../core/releases/option.ts';

/** The releases that a file lists, or a sentence that says why there are none. */
export async function readReleaseList(
  name: string,
  base: string,
): Promise<readonly ListedRelease[] | {readonly fault: string}> {
  let text: string;
  try {
    text = await readFile(resolve(base, name), 'utf8');
  } catch {
    return {
      fault: `${name} cannot be read. Write it, for example with \`gh release list --json tagName,publishedAt > ${name}\`.`,
    };
  }
  const list = parseReleaseList(parseJson(text));
  return (
    list ?? {
      fault: `${name} is no list of releases. Write \`[{"name": "1.0", "date": "2026-01-31"}]\`.`,
    }
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
