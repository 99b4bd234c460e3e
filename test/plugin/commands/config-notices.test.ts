import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import {afterEach, expect, it} from 'vitest';
import {commit, makeRepository, removeAll} from '../load/history/repository.ts';
import {runCommand} from './run-command.ts';

afterEach(removeAll);

it.each([
  ['check'],
  ['export'],
  ['export', '--no-history'],
  ['log'],
  ['notes', '2024'],
  ['notes', '1.0'],
  ['digest', '--since', '2020-01-01'],
  ['history', '--write', 'history.json'],
  ['fix', '--dry-run'],
  ['new', 'Cache answers', '--dry-run'],
  ['status', '1', 'implemented', '--dry-run'],
  ['supersede', '1', '2', '--dry-run'],
])('%s %s says what is wrong in design-docs.yml', async (...args) => {
  const root = await makeRepository();
  await commit(root, 'Begin', {
    'design/1-a.md': '# A\n\n- Status: draft\n\n## Summary\n\nText.\n',
    'design/2-b.md': '# B\n\n- Status: implemented\n\n## Summary\n\nText.\n',
  });
  const place = {cwd: root};
  const before = await runCommand(args, place);
  await writeFile(path.join(root, 'design/design-docs.yml'), 'relases: tags\nreleases: tag\n');
  const {exitCode, stderr} = await runCommand(args, place);
  expect(exitCode).toBe(before.exitCode);
  expect(stderr).toMatch(
    /^design-docs\.yml:1 {2}`relases` is no entry of this file\. Did you mean `releases`\?\ndesign-docs\.yml:?\d* {2}releases /,
  );
});
