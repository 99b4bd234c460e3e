import {mkdir, readdir, symlink} from 'node:fs/promises';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {createFiles} from '../../../plugin/authoring/create-files.ts';
import {createDesign} from '../../../plugin/authoring/new.ts';
import {makeTarget, namesIn, textOf} from './folder.ts';

const surroundings = {today: '2026-01-31', author: {name: 'Ada Example', handle: 'ada'}};
const template = '# Title\n\n## Summary\n\nWhat?\n';
const design = '# A\n\n- Status: draft\n\n## Summary\n\nText.\n';

describe('a new design is named as the others are', () => {
  it.each<[string, readonly string[], string, string]>([
    [
      'with the next number',
      ['0001-ovens.md', '0007-bread.md'],
      '_template.md',
      '0008-cache-answers.md',
    ],
    ['without zeros', ['8-ovens.md', '9-bread.md'], '_template.md', '10-cache-answers.md'],
    ['with two digits', ['08-ovens.md', '09-bread.md'], '00-template.md', '10-cache-answers.md'],
    ['with another separator', ['0001_a.md', '0002_b.md'], '_template.md', '0003_cache-answers.md'],
    [
      'with what it is',
      ['adr-001-ovens.md', 'adr-002-bread.md'],
      '_template.md',
      'adr-003-cache-answers.md',
    ],
    [
      'with the date',
      ['2025-01-02-ovens.md', '2025-03-04-bread.md'],
      '_template.md',
      '2026-01-31-cache-answers.md',
    ],
    [
      'with a short date',
      ['20250102-ovens.md', '20250304-bread.md'],
      '_template.md',
      '20260131-cache-answers.md',
    ],
    ['by title alone', ['a.md', 'b.md'], '_template.md', 'cache-answers.md'],
    [
      'in a folder of its own',
      ['1-ovens/README.md', '4-bread/README.md'],
      '_template.md',
      '5-cache-answers/README.md',
    ],
    ['as the last one ends', ['1-first.md', '2-last.mdx'], '_template.md', '3-cache-answers.mdx'],
    [
      'as the last one ends, not the first',
      ['1-first.mdx', '2-last.md'],
      '_template.md',
      '3-cache-answers.md',
    ],
    [
      'as the highest number ends',
      ['10-last.md', '9-first.mdx'],
      '_template.md',
      '11-cache-answers.md',
    ],
    ['as MDX', ['0001-ovens.mdx'], '_template.md', '0002-cache-answers.mdx'],
    ['as the template shows, being first', [], 'NNNN-template.md', '0001-cache-answers.md'],
    ['by date as the template shows', [], 'YYYYMMDD-template.md', '20260131-cache-answers.md'],
    [
      'in a folder as the template shows',
      [],
      'NNNN-kep-template/README.md',
      '0001-cache-answers/README.md',
    ],
  ])('%s', async (_, names, templateName, expected) => {
    const files = Object.fromEntries(names.map((name) => [name, design]));
    const target = await makeTarget({[templateName]: template, ...files});
    const {text} = await createDesign(target, {title: 'Cache answers'}, surroundings, {});
    expect(text).toBe(`design/${expected}`);
    expect(await textOf(target, expected)).toBe('# Cache answers\n\n## Summary\n\nWhat?\n');
  });
});

describe('a folder without a template gets the form that its decision records have, once it is named', () => {
  const adr = (number: number) =>
    `# ${number}. A\n\n## Status\n\nAccepted\n\n## Context\n\nx\n\n## Decision\n\nx\n\n## Consequences\n\nx\n`;
  const madr =
    '# A\n\n## Context and Problem Statement\n\nx\n\n## Considered Options\n\nx\n\n## Decision Outcome\n\nx\n';

  it.each<[string, string, Record<string, string>, string, string]>([
    [
      'of Nygard',
      'adr',
      {'0001-ovens.md': adr(1), '0002-bread.md': adr(2)},
      '0003-cache-answers.md',
      '# 3. Cache answers\n\nDate: 2026-01-31\n\n## Status\n\nProposed\n\n## Context\n\n',
    ],
    [
      'of Nygard, without numbers',
      'adr',
      {'a.md': adr(1), 'b.md': adr(2)},
      'cache-answers.md',
      '# Cache answers\n\nDate: 2026-01-31\n\n## Status\n\nProposed\n',
    ],
    [
      'of MADR',
      'madr',
      {'0001-ovens.md': madr},
      '0002-cache-answers.md',
      '---\n# Each of these may be left out.\nstatus: "proposed"\ndate: 2026-01-31\ndecision-makers: "Ada Example"\n',
    ],
  ])('%s', async (_, template, files, path, start) => {
    const guessing = await makeTarget(files);
    await expect(
      createDesign(guessing, {title: 'Cache answers'}, surroundings, {}),
    ).rejects.toThrow(`Its documents look like those of \`${template}\``);
    const target = await makeTarget(files, template);
    const {json} = await createDesign(target, {title: 'Cache answers'}, surroundings, {});
    expect(json).toMatchObject({path, template});
    expect((await textOf(target, path)).slice(0, start.length)).toBe(start);
  });

  it.each(['adr', 'madr'])('%s numbers the first one too', async (name) => {
    const target = await makeTarget({'x.txt': ''}, name);
    const {text} = await createDesign(target, {title: 'Cache answers'}, surroundings, {});
    expect(text).toBe('design/0001-cache-answers.md');
  });
});

describe('the placeholders of the template are filled in, and nothing else', () => {
  it.each<[string, string, string]>([
    [
      'number, in the heading and in front matter',
      '---\ntitle: Title\nkep-number: NNNN\nstatus: draft|accepted\ncreation-date: yyyy-mm-dd\nauthors:\n  - "@janedoe"\n---\n# KEP-NNNN: Your title\n\nKeep NNNN, yyyy-mm-dd and @janedoe here.\n\n## Summary\n',
      '---\ntitle: Cache answers\nkep-number: 0002\nstatus: draft\ncreation-date: 2026-01-31\nauthors:\n  - "@ada"\n---\n# KEP-0002: Cache answers\n\nKeep NNNN, yyyy-mm-dd and @janedoe here.\n\n## Summary\n',
    ],
    [
      'author, as `Your name`',
      '---\nauthors:\n  - Your name\n---\n# Title\n\n## Summary\n',
      '---\nauthors:\n  - Ada Example\n---\n# Cache answers\n\n## Summary\n',
    ],
    [
      'author, in a bullet',
      '# Title\n\n* Author(s): \\<your name\\>, \\<your github alias\\>\n* Approver: \\<a-maintainer\\>\n\n## Why\n',
      '# Cache answers\n\n* Author(s): Ada Example, ada\n* Approver: \\<a-maintainer\\>\n\n## Why\n',
    ],
    [
      'the menu of a section',
      '# Title\n\n## Status\n\nOne of: Provisional|Implementable\n\n## Summary\n',
      '# Cache answers\n\n## Status\n\nProvisional\n\n## Summary\n',
    ],
    [
      'the forms of MADR',
      '---\nstatus: "{proposed | rejected | accepted}"\ndate: {YYYY-MM-DD when it was last updated}\n---\n\n# {short title, of problem and solution}\n\n## Context\n',
      '---\nstatus: "proposed"\ndate: 2026-01-31\n---\n\n# Cache answers\n\n## Context\n',
    ],
    [
      'CRLF, a byte order mark and no newline at the end',
      '\uFEFF# Title\r\n\r\n## Summary\r\n\r\nWhat?',
      '\uFEFF# Cache answers\r\n\r\n## Summary\r\n\r\nWhat?',
    ],
    [
      'a menu whose word for a draft is not the first',
      '# Title\n\n- Status: accepted|proposed\n\n## Summary\n',
      '# Cache answers\n\n- Status: proposed\n\n## Summary\n',
    ],
    [
      'a menu without a word for a draft',
      '# Title\n\n- Status: rejected|accepted\n\n## Summary\n',
      '# Cache answers\n\n- Status: rejected\n\n## Summary\n',
    ],
    [
      'title, in quotes of its own in front matter',
      '---\ntitle: "{title}"\n---\n\n## Summary\n',
      '---\ntitle: "Cache answers"\n---\n\n## Summary\n',
    ],
    [
      'the word for a number in the heading',
      '# ADR Number: Title\n\n## Summary\n',
      '# ADR 2: Cache answers\n\n## Summary\n',
    ],
  ])('%s', async (_, before, after) => {
    const target = await makeTarget({'_template.md': before, '0001-ovens.md': design});
    await createDesign(target, {title: 'Cache answers'}, surroundings, {});
    expect(await textOf(target, '0002-cache-answers.md')).toBe(after);
  });

  it('keeps the placeholders of an author whom git does not know', async () => {
    const text = '# Title\n\n* Author: <your name>, <your github alias>\n\n## Why\n';
    const target = await makeTarget({'_template.md': text});
    await createDesign(target, {title: 'A'}, {today: '2026-01-31', author: {}}, {});
    expect(await textOf(target, 'a.md')).toBe(text.replace('Title', 'A'));
  });

  it('quotes a title where YAML needs it, and nowhere else', async () => {
    const title = 'Ovens: "hot" ones';
    const yaml = await makeTarget({'_template.md': "---\ntitle: 'Title'\n---\n\n## Why\n"});
    await createDesign(yaml, {title}, surroundings, {});
    expect(await textOf(yaml, 'ovens-hot-ones.md')).toBe(
      '---\ntitle: \'Ovens: "hot" ones\'\n---\n\n## Why\n',
    );
    const list = await makeTarget({'_template.md': '- Title: My title\n- Owner: x\n\n## Why\n'});
    await createDesign(list, {title}, surroundings, {});
    expect(await textOf(list, 'ovens-hot-ones.md')).toBe(
      '- Title: Ovens: "hot" ones\n- Owner: x\n\n## Why\n',
    );
  });

  it('makes the sidecar too', async () => {
    const target = await makeTarget({
      'NNNN-template/README.md': template,
      'NNNN-template/kep.yaml':
        'title: Title\nkep-number: NNNN\nstatus: provisional|implementable\n',
      '0001-ovens/README.md': design,
      '0001-ovens/kep.yaml': 'title: A\n',
    });
    const {json} = await createDesign(target, {title: 'It\'s "on": now'}, surroundings, {});
    expect(json).toMatchObject({
      created: ['0002-its-on-now/README.md', '0002-its-on-now/kep.yaml'],
    });
    expect(await textOf(target, '0002-its-on-now/kep.yaml')).toBe(
      'title: "It\'s \\"on\\": now"\nkep-number: 0002\nstatus: provisional\n',
    );
  });

  it('takes a built-in template', async () => {
    const target = await makeTarget({'x.txt': ''}, 'metal3');
    await createDesign(target, {title: 'Cache'}, surroundings, {});
    expect(await textOf(target, 'cache.md')).toContain('\n## Status\n\nprovisional\n');
  });
});

describe('titles of every kind', () => {
  it.each([
    ['Say "hello"', 'say-hello.md', '# Say "hello"'],
    ["Don't ask / tell", 'dont-ask-tell.md', "# Don't ask / tell"],
    ['../../etc/passwd', 'etc-passwd.md', '# ../../etc/passwd'],
    ['Größe ändern', 'größe-ändern.md', '# Größe ändern'],
    ['設計 🎉', '設計.md', '# 設計 🎉'],
    ['Use <b> & `x` *now*', 'use-b-x-now.md', '# Use \\<b\\> \\& \\`x\\` \\*now\\*'],
    ['C #', 'c.md', '# C \\#'],
    ['two\nlines\u001b', 'two-lines.md', '# two lines'],
    [
      'word '.repeat(40),
      'word-word-word-word-word-word-word-word-word-word-word-word.md',
      `# ${'word '.repeat(40).trim()}`,
    ],
  ])('%j', async (title, name, heading) => {
    const target = await makeTarget({'_template.md': template});
    await createDesign(target, {title}, surroundings, {});
    expect(await namesIn(target)).toEqual(['_template.md', name].sort());
    expect((await textOf(target, name)).split('\n')[0]).toBe(heading);
  });
});

describe('what cannot be done is one sentence, and nothing is written', () => {
  it.each<[string, string, Record<string, string>, string]>([
    [
      'an empty title',
      ' \n',
      {'_template.md': template},
      'The title is empty. Give a short name for the design.',
    ],
    [
      'a title without letters',
      '🎉!',
      {'_template.md': template},
      'Title 🎉! has no letter or digit to name a file by. Give a title with a word in it.',
    ],
    [
      'a file that is there',
      'A',
      {'_template.md': template, 'a.md': '# Mine\n\n- Status: draft\n'},
      'a.md exists already, and is not overwritten. Give another title.',
    ],
    [
      'the name of a template',
      'Template',
      {'_template.md': template},
      'template.md is the name of a template, not of a design. Give another title.',
    ],
    [
      'no template',
      'A',
      {'x.txt': ''},
      'There is no template in or beside design. Put a _template.md there, or name another as template: a file, or one of adr, enhancement, kpt, madr, metal3, spec.',
    ],
  ])('%s', async (_, title, files, sentence) => {
    const target = await makeTarget(files);
    await expect(createDesign(target, {title}, surroundings, {})).rejects.toThrow(sentence);
    expect(await namesIn(target)).toEqual(Object.keys(files).sort());
  });

  it('a link in the place of the file', async () => {
    const outside = await makeTarget({'x.txt': ''});
    const target = await makeTarget({'_template.md': template});
    const lost = path.join(outside.load.folder, 'a.md');
    await symlink(lost, path.join(target.load.folder, 'a.md'));
    await expect(createDesign(target, {title: 'A'}, surroundings, {})).rejects.toThrow(
      'a.md exists',
    );
    expect(await namesIn(outside)).toEqual(['x.txt']);
  });

  it('a link in the place of a folder above: nothing is made where it leads', async () => {
    const outside = await makeTarget({'x.txt': ''});
    const target = await makeTarget({});
    await symlink(outside.load.folder, path.join(target.load.folder, 'area'));
    await expect(
      createFiles(target.load.folder, [{path: 'area/x/1-ovens/README.md', text: ''}]),
    ).rejects.toThrow('leads out of the design folder');
    expect(await readdir(outside.load.folder)).toEqual(['x.txt']);
  });

  it('a template with NUL bytes', async () => {
    const target = await makeTarget({'_template.md': `${template}\0`});
    for (const dryRun of [true, false]) {
      await expect(createDesign(target, {title: 'A'}, surroundings, {dryRun})).rejects.toThrow(
        'Template _template.md holds NUL bytes',
      );
    }
    expect(await namesIn(target)).toEqual(['_template.md']);
  });

  it('metadata beside a template that is a link to elsewhere', async () => {
    const outside = await makeTarget({'secret.yaml': 'token: hidden\n'});
    const given = await makeTarget({'1-named-template/README.md': template});
    const secret = path.join(outside.load.folder, 'secret.yaml');
    await symlink(secret, path.join(given.load.folder, '1-named-template/kep.yaml'));
    const target = await makeTarget(
      {'0001-ovens/README.md': design, '0001-ovens/kep.yaml': 'status: draft\n'},
      path.join(given.load.folder, '1-named-template/README.md'),
    );
    await createDesign(target, {title: 'A'}, surroundings, {});
    expect(await namesIn(target)).toContain('0002-a/README.md');
    for (const file of await namesIn(target)) {
      expect(await textOf(target, file)).not.toContain('hidden');
    }
  });

  it('a file in the place of its folder', async () => {
    const files = {'0001-a': 'x', 'NNNN-template/README.md': template};
    const target = await makeTarget(files);
    await expect(createDesign(target, {title: 'A'}, surroundings, {})).rejects.toThrow(
      '0001-a/README.md cannot be written: another file has its name or that of its folder. Nothing was written.',
    );
    expect(await namesIn(target)).toEqual(Object.keys(files).sort());
  });

  it('a folder with half of it: what was made is taken back', async () => {
    const target = await makeTarget({
      'NNNN-template/README.md': template,
      'NNNN-template/kep.yaml': 'status: draft|accepted\n',
    });
    await mkdir(path.join(target.load.folder, '0001-a', 'kep.yaml'), {recursive: true});
    await expect(createDesign(target, {title: 'A'}, surroundings, {})).rejects.toThrow(
      '0001-a/kep.yaml exists already',
    );
    expect(await namesIn(target)).toEqual(['NNNN-template/README.md', 'NNNN-template/kep.yaml']);
  });
});

it('shows what it would do and writes nothing', async () => {
  const target = await makeTarget({'_template.md': template});
  const {text} = await createDesign(target, {title: 'A'}, surroundings, {dryRun: true});
  expect(text).toBe(`--- /dev/null
+++ b/design/a.md
@@ -0,0 +1,5 @@
+# A
+
+## Summary
+
+What?
`);
  expect(await namesIn(target)).toEqual(['_template.md']);
});

it('fills in a menu also where a list above speaks of the status', async () => {
  const target = await makeTarget({
    'NNNN-template/README.md': '# Title\n\n* **status** Required\n\n## Summary\n',
    'NNNN-template/kep.yaml': 'status: provisional|implementable\n',
  });
  await createDesign(target, {title: 'A'}, surroundings, {});
  expect(await textOf(target, '0001-a/kep.yaml')).toBe('status: provisional\n');
});

describe('a template that asks in its own words', () => {
  const create = async (text: string, author = surroundings.author) => {
    const target = await makeTarget({'_template.md': text, '0007-ovens.md': design});
    const result = await createDesign(target, {title: 'Warm oven'}, {...surroundings, author}, {});
    return {written: await textOf(target, '0008-warm-oven.md'), notices: result.notices};
  };

  it.each<[string, string, string]>([
    [
      'the date in a sentence',
      "created: (write today's date as YYYY-MM-DD)",
      'created: 2026-01-31',
    ],
    ['the date without brackets', 'date: the day of today, as YYYY-MM-DD', 'date: 2026-01-31'],
    ['the date with a remark', 'date: YYYY-MM-DD', 'date: 2026-01-31'],
    ['the number under another name', "paper: 'XXXX'", "paper: '0008'"],
    ['the number with a word', 'ticket: OVEN-NNNN', 'ticket: OVEN-0008'],
    ['the author who is not decided', 'authors:\n  - TBD', 'authors:\n  - Ada Example'],
    ['the author as a value', 'author: TBD', 'author: Ada Example'],
  ])('%s', async (_, before, after) => {
    const {written} = await create(`---\n${before}\n---\n# Title\n\n## Summary\n\nWhat?\n`);
    expect(written).toBe(`---\n${after}\n---\n# Warm oven\n\n## Summary\n\nWhat?\n`);
  });

  it('leaves out what it tells its author to take out', async () => {
    const comment =
      '<!--\nCopy this file. Remove this comment before you open a pull request.\n-->\n\n';
    const {written} = await create(
      `${comment}# Title\n\n<!-- This is an optional part. Feel free to remove. -->\n\n## Summary\n\nWhat?\n`,
    );
    expect(written).toBe(
      '# Warm oven\n\n<!-- This is an optional part. Feel free to remove. -->\n\n## Summary\n\nWhat?\n',
    );
  });

  it('is followed by one hint on all that is to be written', async () => {
    const sections = ['Summary', 'Costs', 'Risks', 'Tests', 'Notes'];
    const text = sections.map((title) => `## ${title}\n\nWhat of ${title}?\n`).join('\n');
    const {notices} = await create(`# Title\n\n- Status: draft|final\n\n${text}`);
    expect(notices).toEqual([
      'Next: write Summary, Costs, Risks and 2 more. Then run design-docs check.',
    ]);
  });
});

it('numbers behind a word that the names of the folder begin with', async () => {
  const names = ['OVEN-41000-doors.md', 'OVEN-41001-racks.md', 'OVEN-9-lamps.md'];
  const target = await makeTarget({
    '_template.md': template,
    ...Object.fromEntries(names.map((name) => [name, design])),
  });
  const {text} = await createDesign(target, {title: 'Warm oven'}, surroundings, {});
  expect(text).toBe('design/OVEN-41002-warm-oven.md');
});
