import {askGit} from '../../git/ask-git.ts';

/** What a Git command prints; undefined where there is no Git, or the command fails. */
export async function runGit(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | undefined> {
  const answer = await askGit(folder, args, {input});
  return 'output' in answer ? answer.output : undefined;
}
