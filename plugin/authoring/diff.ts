import {createTwoFilesPatch} from 'diff';
import type {FileChange} from './write-files.ts';

/** What would change, as a unified diff that `git apply` and `patch -p1` take. */
export function formatDiff(changes: readonly FileChange[], folder: string): string {
  return changes
    .map(({path, before, after}) => {
      const name = `${folder}/${path}`.replace(/^(?:\.?\/)+/, '');
      const old = before === '' ? '/dev/null' : `a/${name}`;
      return createTwoFilesPatch(old, `b/${name}`, before, after, '', '', {context: 3});
    })
    .map((patch) => patch.replace(/^=+\n/, ''))
    .join('');
}
