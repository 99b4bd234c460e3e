import {askGit} from '../git/ask-git.ts';

/** Reads the author from git's configuration. Fields that are not configured are absent. */
export async function readAuthor(
  folder: string,
): Promise<{readonly name?: string; readonly handle?: string}> {
  const [name, handle] = await Promise.all(
    ['user.name', 'github.user'].map(async (key) => {
      const found = await askGit(folder, ['config', '--get', key]);
      return 'output' in found ? found.output.toString().trim() || undefined : undefined;
    }),
  );
  return {...(name ? {name} : {}), ...(handle ? {handle: handle.replace(/^@/, '')} : {})};
}

/** Today's date in local time: `2020-01-31`. */
export function readToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
