import type {Tag} from '../../core/releases/tags.ts';
import {askGit} from '../../git/ask-git.ts';
import {toMoment} from '../history/open-repository.ts';
import {patience} from '../history/patience.ts';

const format = [
  ...['%(refname:strip=2)', '%(objecttype)', '%(objectname)'],
  ...['%(*objecttype)', '%(*objectname)', '%(creatordate:unix)'],
].join('%00');

/** The tags of a repository that point to commits, with the day of each. */
export async function listTags(root: string): Promise<readonly Tag[]> {
  const answer = await askGit(root, ['for-each-ref', `--format=${format}`, 'refs/tags'], patience);
  if ('failure' in answer) return [];
  return answer.output
    .toString()
    .split('\n')
    .flatMap((line): readonly Tag[] => {
      const [name = '', kind, id = '', ofKind, of = '', seconds] = line.split('\0');
      const commit = kind === 'commit' ? id : ofKind === 'commit' ? of : undefined;
      return commit === undefined ? [] : [{name, commit, date: toMoment(seconds).slice(0, 10)}];
    });
}
