import {spawnSync} from 'node:child_process';

const command = 'cmark-gfm';
const extensions = ['table', 'strikethrough', 'autolink', 'tasklist', 'footnotes'];

/** Whether GitHub's own parser is installed. */
export function hasCmark(): boolean {
  return spawnSync(command, ['--version']).status === 0;
}

/** Markdown as GitHub's own parser reads it, raw HTML and all. */
export function renderWithCmark(markdown: string): string {
  const args = ['--unsafe', ...extensions.flatMap((name) => ['-e', name])];
  const {status, stdout, stderr} = spawnSync(command, args, {
    input: markdown,
    encoding: 'utf8',
    maxBuffer: 200_000_000,
  });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return stdout;
}
