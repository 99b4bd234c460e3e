import {chmod, lstat, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {fixFolder} from '../../../plugin/authoring/fix.ts';
import {writeFiles} from '../../../plugin/authoring/write-files.ts';
import {makeTarget, namesIn, textOf} from './folder.ts';

const template = `# Title

## Summary

What is it?

## Motivation

### Goals

### Non-Goals

What is --> not <!-- really --> meant.

## Drawbacks
`;

const fix = async (text: string, name = '0001-broken.md') => {
  const target = await makeTarget({'_template.md': template, [name]: text});
  const {exitCode} = await fixFolder(target, {});
  return [await textOf(target, name), exitCode];
};

const summary = '## Summary\n\nText.\n';
const nonGoals = '<!--\nWhat is -- > not really meant.\n-->\n';

describe('missing sections are put where the template has them', () => {
  it.each<[string, string, string]>([
    [
      'behind the one before, with all that is below that',
      `# A\n\n${summary}\n### More\n\nText.\n\n## Drawbacks\n\nNone\n`,
      `# A\n\n${summary}\n### More\n\nText.\n\n## Motivation\n\n### Goals\n\n### Non-Goals\n\n${nonGoals}\n## Drawbacks\n\nNone\n`,
    ],
    [
      'at the end',
      `# A\n\n${summary}\n## Motivation\n\n### Goals\n\nA.\n\n### Non-Goals\n\nB.\n`,
      `# A\n\n${summary}\n## Motivation\n\n### Goals\n\nA.\n\n### Non-Goals\n\nB.\n\n## Drawbacks\n`,
    ],
    [
      'at the end of a text without a newline',
      `# A\n\n${summary}\n## Motivation\n\n### Goals\n\nA.\n\n### Non-Goals\n\nB.`,
      `# A\n\n${summary}\n## Motivation\n\n### Goals\n\nA.\n\n### Non-Goals\n\nB.\n\n## Drawbacks`,
    ],
    [
      'below their parent, before its other children',
      `# A\n\n${summary}\n## Motivation\n\nWhy.\n\n### Non-Goals\n\nB.\n\n## Drawbacks\n\nC.\n`,
      `# A\n\n${summary}\n## Motivation\n\nWhy.\n\n### Goals\n\n### Non-Goals\n\nB.\n\n## Drawbacks\n\nC.\n`,
    ],
    [
      'at the depth that the document has',
      '# A\n\n### Summary\n\nText.\n\n### Motivation\n\n#### Goals\n\nA.\n\n#### Non-Goals\n\nB.\n',
      '# A\n\n### Summary\n\nText.\n\n### Motivation\n\n#### Goals\n\nA.\n\n#### Non-Goals\n\nB.\n\n### Drawbacks\n',
    ],
    [
      'at the top',
      '# A\n\n- Status: draft\n\n<a name="m"></a>\n## Motivation\n\n### Goals\n\nA.\n\n### Non-Goals\n\nB.\n\n## Drawbacks\n\nC.\n',
      '# A\n\n- Status: draft\n\n## Summary\n\n<!--\nWhat is it?\n-->\n\n<a name="m"></a>\n## Motivation\n\n### Goals\n\nA.\n\n### Non-Goals\n\nB.\n\n## Drawbacks\n\nC.\n',
    ],
    [
      'right behind a text that ends at a heading',
      '# A\n\n## Summary\nText.\n## Motivation\n### Goals\nA.\n### Non-Goals\nB.\n## Drawings\nC.\n',
      '# A\n\n## Summary\nText.\n## Motivation\n### Goals\nA.\n### Non-Goals\nB.\n\n## Drawbacks\n\n## Drawings\nC.\n',
    ],
  ])('%s', async (_, before, after) => {
    expect(await fix(before)).toEqual([after, 0]);
  });

  it.each([
    ['a_b_c', 'a\\_b\\_c'],
    ['Use of `kiln`', 'Use of kiln'],
    ['Cost \\[EUR\\] a day', 'Cost \\[EUR\\] a day'],
    ['2 \\* 3 \\< 7', '2 \\* 3 \\< 7'],
  ])('with the heading %s as text', async (heading, written) => {
    const target = await makeTarget({
      '_template.md': `# Title\n\n## Summary\n\n## ${heading}\n`,
      '0001-ovens.md': `# Ovens\n\n${summary}`,
    });
    await fixFolder(target, {});
    const fixed = await textOf(target, '0001-ovens.md');
    expect(fixed).toBe(`# Ovens\n\n${summary}\n## ${written}\n`);
    // What was put in is there for the next run.
    await fixFolder(target, {});
    expect(await textOf(target, '0001-ovens.md')).toBe(fixed);
  });

  it('with CRLF and a byte order mark, as the rest', async () => {
    const before = `# A\n\n${summary}\n## Motivation\n\n### Goals\n\nA.\n\n## Drawbacks\n\nB.\n`;
    const [after] = await fix(`\uFEFF${before.replaceAll('\n', '\r\n')}`);
    expect(after).toBe(
      `\uFEFF${before.replace('## Draw', `### Non-Goals\n\n${nonGoals}\n## Draw`).replaceAll('\n', '\r\n')}`,
    );
  });

  it('without a comment in MDX, which has none', async () => {
    const before = `# A\n\n${summary}\n## Motivation\n\n### Goals\n\nA.\n\n## Drawbacks\n\nB.\n`;
    expect(await fix(before, '0001-broken.mdx')).toEqual([
      before.replace('## Draw', '### Non-Goals\n\n## Draw'),
      0,
    ]);
  });

  it('and not where they would be lost', async () => {
    const open = `# A\n\n${summary}\n\`\`\`\nnever closed\n`;
    expect(await fix(open)).toEqual([open, 1]);
  });
});

describe('broken metadata', () => {
  const body = `\n---\n# A\n\n${template.slice(9)}`;

  it.each<[string, string, string]>([
    ['handles', 'authors:\n  - @ada # lead\n  - @ben', 'authors:\n  - "@ada" # lead\n  - "@ben"'],
    ['a link', 'see-also:\n  - [b](0002-linked.md)', 'see-also:\n  - "[b](0002-linked.md)"'],
    ['a colon', 'title: A: the "first"', 'title: "A: the \\"first\\""'],
    ['a key without a space', 'title: A\nstatus:draft', 'title: A\nstatus: draft'],
    ['quotes left open above', 'title: "A\nstatus: draft', 'title: "A"\nstatus: draft'],
    ['quotes left open at the end', 'title: A\nstatus: "draft', 'title: A\nstatus: "draft"'],
  ])('gets what it lacks: %s', async (_, before, after) => {
    expect((await fix(`---\n${before}${body}`))[0]).toBe(`---\n${after}${body}`);
  });

  it.each([
    ['text behind quotes', 'authors:\n  - "@ada" (lead)'],
    ['a key that is an address', 'title: A\nhttps://example.org'],
  ])('is left where nobody knows what was meant: %s', async (_, before) => {
    expect((await fix(`---\n${before}${body}`))[0]).toBe(`---\n${before}${body}`);
  });

  it('is fixed in a sidecar too', async () => {
    const target = await makeTarget({
      '1-broken-sidecar/README.md': '# A\n\n## Summary\n\nText.\n',
      '1-broken-sidecar/kep.yaml': 'authors:\r\n  - @ada\r\nstatus: draft\r\n',
    });
    expect((await fixFolder(target, {})).json).toMatchObject({
      changed: ['1-broken-sidecar/kep.yaml'],
    });
    expect(await textOf(target, '1-broken-sidecar/kep.yaml')).toBe(
      'authors:\r\n  - "@ada"\r\nstatus: draft\r\n',
    );
  });
});

const broken = '---\nauthors:\n  - @ada\n---\n# A\n';
const fixed = '---\nauthors:\n  - "@ada"\n---\n# A\n';

it('says what was fixed and what is left, and changes nothing the second time', async () => {
  const target = await makeTarget({
    '_template.md': template,
    '0001-broken.md': `${broken}\n${summary}`,
  });
  expect((await fixFolder(target, {rule: ['invalid-metadata']})).text).toBe(`design/0001-broken.md
  fixed  Metadata is not valid YAML at \`- @ada\`  (invalid-metadata)

Fixed 1 problem in 1 file
Left for an author, or not asked for: missing-section 4, short-summary 1
List them with: design-docs check design`);
  expect((await fixFolder(target, {})).json).toMatchObject({fixed: [{}, {}, {}, {}]});
  const text = await textOf(target, '0001-broken.md');
  expect((await fixFolder(target, {})).text).toBe(`Nothing to fix
Left for an author, or not asked for: empty-section 4, short-summary 1
List them with: design-docs check design`);
  expect(await textOf(target, '0001-broken.md')).toBe(text);
});

it('shows a diff and writes nothing', async () => {
  const target = await makeTarget({'0001-with space.md': broken});
  expect((await fixFolder(target, {dryRun: true})).text).toContain('-  - @ada\n+  - "@ada"\n');
  expect(await textOf(target, '0001-with space.md')).toBe(broken);
});

it('says that there is nothing to fix, also in a dry run', async () => {
  const target = await makeTarget({'0001-whole.md': '# A\n\n- Status: draft\n\n## Aim\n\nText.\n'});
  const {text} = await fixFolder(target, {});
  expect(text).toMatch(/^Nothing to fix(?:\n|$)/);
  expect(await fixFolder(target, {dryRun: true})).toMatchObject({text, notices: [], exitCode: 0});
});

it('names the nearest rule', async () => {
  const target = await makeTarget({'0001-broken.md': broken});
  await expect(fixFolder(target, {rule: ['missing-sections']})).rejects.toThrow(
    'missing-sections is not a rule. Did you mean missing-section?',
  );
});

describe('a file that is not to be written', () => {
  it.each<[string, (folder: string) => Promise<void>, string]>([
    [
      'read-only',
      (folder) => chmod(path.join(folder, '0001-broken.md'), 0o444),
      'the file is read-only',
    ],
    [
      'not UTF-8',
      (folder) =>
        writeFile(path.join(folder, '0001-broken.md'), Buffer.from(`${broken}\xe9`, 'latin1')),
      'the file is not UTF-8, so it is not written',
    ],
  ])('%s: is named and costs no other', async (_, prepare, reason) => {
    const target = await makeTarget({'0001-broken.md': broken, '0002-ü "b".md': broken});
    await prepare(target.load.folder);
    const before = await textOf(target, '0001-broken.md');
    const {text, exitCode} = await fixFolder(target, {});
    expect(text.split('\n')[1]).toBe(
      `  left  Metadata is not valid YAML at \`- @ada\`  (invalid-metadata): ${reason}`,
    );
    expect(exitCode).toBe(1);
    expect(await textOf(target, '0001-broken.md')).toBe(before);
    expect(await textOf(target, '0002-ü "b".md')).toBe(fixed);
  });

  it('a link out of the folder: what it leads to stays', async () => {
    const outside = await makeTarget({'a.md': broken});
    const target = await makeTarget({'0002-broken-too.md': broken});
    await symlink(
      path.join(outside.load.folder, 'a.md'),
      path.join(target.load.folder, '0001-broken.md'),
    );
    const {text} = await fixFolder(target, {});
    expect(text).not.toContain('0001-broken.md');
    expect(await textOf(outside, 'a.md')).toBe(broken);
    expect(await textOf(target, '0002-broken-too.md')).toBe(fixed);
  });

  it.each([
    [
      'is no plain text (it holds NUL bytes), so it is not written',
      (text: string) => Buffer.from(`${text}\0`),
    ],
    ['is UTF-16, so it is not written', (text: string) => Buffer.from(text, 'utf16le')],
  ])('%s', async (reason, encode) => {
    const target = await makeTarget({'0001-broken.md': encode(broken)});
    const before = await textOf(target, '0001-broken.md');
    const dry = await fixFolder(target, {dryRun: true});
    expect(dry.json).toMatchObject({diff: ''});
    expect(dry.text).toContain(`the file ${reason}`);
    expect((await fixFolder(target, {})).text).toBe(dry.text);
    expect(await textOf(target, '0001-broken.md')).toBe(before);
  });

  it('a link within the folder: what it leads to is written, and it stays a link', async () => {
    const target = await makeTarget({'data/a.txt': broken});
    const link = path.join(target.load.folder, '0001-broken.md');
    await symlink(path.join('data', 'a.txt'), link);
    expect((await fixFolder(target, {})).exitCode).toBe(0);
    expect(await textOf(target, 'data/a.txt')).toBe(fixed);
    expect((await lstat(link)).isSymbolicLink()).toBe(true);
  });
});

describe('writing', () => {
  const changes = [
    {path: '0001-first.md', before: 'a', after: 'A'},
    {path: '0002-second.md', before: 'b', after: 'B'},
  ];
  const folder = () => makeTarget({'0001-first.md': 'a', '0002-second.md': 'b'});
  const names = ['0001-first.md', '0002-second.md'];

  it('keeps the mode', async () => {
    const target = await folder();
    await chmod(path.join(target.load.folder, '0001-first.md'), 0o664);
    await writeFiles(target.load.folder, changes);
    expect((await lstat(path.join(target.load.folder, '0001-first.md'))).mode & 0o777).toBe(0o664);
    expect(await textOf(target, '0002-second.md')).toBe('B');
  });

  it('refuses all files where one changed meanwhile', async () => {
    const target = await folder();
    const {folder: path_} = target.load;
    const written = writeFiles(path_, changes, () =>
      writeFile(path.join(path_, '0002-second.md'), 'new'),
    );
    await expect(written).rejects.toThrow(
      '0002-second.md changed since it was read. Nothing was written.',
    );
    expect(await Promise.all(names.map((name) => textOf(target, name)))).toEqual(['a', 'new']);
    expect(await namesIn(target)).toEqual(names);
  });

  it('leaves nothing behind where it is interrupted', async () => {
    const target = await folder();
    const stop = () => Promise.reject(new Error('stopped'));
    await expect(writeFiles(target.load.folder, changes, stop)).rejects.toThrow('stopped');
    expect(await Promise.all(names.map((name) => textOf(target, name)))).toEqual(['a', 'b']);
    expect(await namesIn(target)).toEqual(names);
  });

  it('never writes outside of the folder', async () => {
    const target = await makeTarget({'design/a.md': 'a', 'b.md': 'b'});
    const change = {path: '../b.md', before: 'b', after: 'B'};
    await expect(writeFiles(path.join(target.load.folder, 'design'), [change])).rejects.toThrow();
    expect(await textOf(target, 'b.md')).toBe('b');
  });
});
