import {execFileSync} from 'node:child_process';
import {mkdir, readFile, rm, symlink} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';
import {checkFolder} from '../../plugin/commands/check-folder.ts';
import {exportDesigns} from '../../plugin/commands/export.ts';
import {outsideFiles, outsideLinks, secret} from '../build/outside-files.ts';
import {makeFolder} from '../build/write-files.ts';

let base: string;

beforeAll(async () => {
  base = await makeFolder({
    ...outsideFiles,
    'work/design/0001-fine.md': `# Fine\n\n- Status: draft\n\n${Object.keys(outsideLinks)
      .map((name) => `[a](/design/${name}) ![b](/design/${name})`)
      .join('\n')}\n`,
    'work/design/0020-sidecar/README.md': '# Sidecar\n',
  });
  for (const [name, target] of Object.entries(outsideLinks)) {
    const link = path.join(base, 'work/design', name);
    await mkdir(path.dirname(link), {recursive: true});
    await symlink(target, link);
  }
  await symlink('../secret.md', path.join(base, 'work/_template.md'));
  execFileSync('mkfifo', [path.join(base, 'work/design/0030-pipe.md')]);
});

afterAll(() => rm(base, {recursive: true, force: true}));

it('an export holds nothing of a file outside of the folder', async () => {
  const json = await exportDesigns(path.join(base, 'work/design'), {});
  expect(json).toContain('"Fine"');
  expect(json).not.toMatch(secret);
});

it.each(['text', 'json', 'github', 'sarif', 'junit'])(
  'a report as %s names the files and holds nothing of them',
  async (format) => {
    const output = path.join(base, `report.${format}`);
    const said: string[] = [];
    const spy = vi.spyOn(console, 'error').mockImplementation((text) => void said.push(text));
    await checkFolder([path.join(base, 'work/design')], {format, output});
    spy.mockRestore();
    const report = await readFile(output, 'utf8');
    expect(report + said.join('\n')).not.toMatch(secret);
    for (const name of ['0010-outside.md', '0020-sidecar/README.md', '0030-pipe.md']) {
      expect(report).toContain(name);
    }
    expect(report).toContain('broken-link');
    expect(said.join('\n')).toContain('../_template.md: File is a symbolic link out of');
  },
);
