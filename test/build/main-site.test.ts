import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, fixture, hrefOf, readJson, readPage, textOf, textsOf} from './build.ts';

let site: Built;
beforeAll(async () => {
  site = await build(fixture('main-site'));
});

const page = (id: string) => readPage(site, `designs/${id}`);
const markdown = (id: string) => page(id).querySelector('.theme-doc-markdown') as Element;

it('builds, also where broken links and anchors stop a build', () => {
  expect(site.output).toContain('Generated static files');
  expect(site.exitCode).toBe(0);
});

it('lists every problem once, grouped by document', () => {
  const report = site.output.slice(site.output.indexOf('Design documents have problems'));
  expect(report).toContain(
    'design/0006-broken-yaml.md:3:5  Metadata is not valid YAML at `- @ada`  (invalid-metadata)',
  );
  expect(report.match(/0007-no-status\.md:11 {2}Section `Proposal` is empty/g)).toHaveLength(1);
  expect(report).not.toContain('0001-write-ahead-log');
});

describe('the index', () => {
  const sections = () =>
    [...page('').querySelectorAll('.theme-design-index-section')].map((section) => [
      textOf(section.querySelector('h2')),
      textsOf(section, 'li a'),
    ]);

  it('groups designs by status, in the order of the work, with counts', () => {
    expect(sections()).toEqual([
      ['Draft 3', ['Syntax: <name> and {braces} & more', 'Bullets', 'Broken metadata']],
      ['Accepted 2', ['Compaction', 'Links that authors write']],
      ['Approved 1', ['A component']],
      ['Implemented 2', ['Write-ahead log', 'Storage']],
      ['Rejected 1', ['Pictures']],
      ['Replaced 1', ['Everything in a single file']],
      ['Other statuses 1', ['A word of its own']],
      ['No status 2', ['No status', 'Menu left in place']],
      [
        'Other pages 3',
        ['Guide to reviews', 'How designs are written here', 'Short name of the idea'],
      ],
    ]);
  });

  it('has a row for every document of the folder that is no part of a design', () => {
    expect(page('').querySelectorAll('.theme-design-item')).toHaveLength(16);
  });

  it('says why a design has no group', () => {
    const reasons = textsOf(page(''), 'details:has(#needs-attention) li p:first-of-type');
    expect(reasons).toEqual([
      'No status is written 0007-no-status.md',
      'No status is chosen 0008-menu.md',
    ]);
  });

  it('shows number, summary, authors and date of a design, and no problems', () => {
    const rows = textsOf(page(''), '.theme-design-item');
    // The day is that of a commit where the tests run in a clone.
    const rowOf = (title: string) => rows.find((row) => row.includes(title));
    expect(rowOf('Write-ahead log')).toMatch(
      /^1Write-ahead logEvery change is written to a log before it is applied, see the store\.@ada, Grace Hopper(?:since|changed) \d+ \w+ \d{4}/,
    );
    expect(rowOf('Broken metadata')).toMatch(
      /^6Broken metadataThe YAML above does not parse\.@ada(?:since|changed|$)/,
    );
    expect(rows.filter((row) => /\d problems?/.test(row))).toEqual([]);
  });

  it('has the title and description of the options', () => {
    expect(textOf(page('').querySelector('h1'))).toBe('Designs of Store');
    expect(page('').querySelector('meta[name=description]')?.getAttribute('content')).toBe(
      'What was decided, and why.',
    );
    expect(page('').title).toBe('Designs of Store | Main site');
  });
});

describe('the release notes', () => {
  it('begin with what is done, then what comes next', () => {
    expect(textsOf(page('release-notes'), 'h2')).toEqual([
      ...['Implemented 2 designs', 'Accepted 2 designs', 'Approved 1 design', 'Draft 3 designs'],
      ...['Replaced 1 design', 'Rejected 1 design', 'Other statuses 1 design'],
    ]);
    expect(textsOf(page('release-notes'), 'h3').slice(0, 4)).toEqual([
      '1 Write-ahead log',
      '12 Storage',
      '2 Compaction',
      '3 Links that authors write',
    ]);
  });

  it('show a summary as written: links, lists and code', () => {
    const summary = page('release-notes').querySelector('#write-ahead-log ~ .theme-design-summary');
    expect(hrefOf(summary as Element, 'the store')).toBe('/designs/12-storage#layout');
    expect(textsOf(summary as Element, 'li')).toEqual([
      'no change is lost',
      'fsync runs once a batch',
    ]);
    expect(textOf(summary?.querySelector('pre'))).toBe('store log --tail');
  });

  it('keep links that stand elsewhere in the document', () => {
    expect(hrefOf(page('release-notes'), 'measured')).toBe('/designs/12-storage/appendix#numbers');
    expect(hrefOf(page('release-notes'), 'a reference')).toBe('/designs/0001-write-ahead-log');
  });

  it('show the text of a summary whose code needs its document', () => {
    const summary = page('release-notes').querySelector('#a-component ~ .theme-design-summary');
    expect(textOf(summary)).toMatch(/^The meter stands at/);
  });

  it('say where there is no summary', () => {
    const summary = page('release-notes').querySelector('#bullets ~ .theme-design-summary');
    expect(textOf(summary)).toBe('This design has no summary.');
  });
});

describe('the page of a design', () => {
  const facts = (id: string) =>
    Object.fromEntries([
      ['Status', textsOf(page(id), '.theme-design-status-line .theme-design-status')],
      ['Authors', textsOf(page(id), '.theme-design-status-line .theme-design-people > li')],
      ...[...page(id).querySelectorAll('.theme-design-metadata-item')].map((item) => [
        textOf(item.querySelector('dt')),
        textsOf(item, 'li, time'),
      ]),
    ]);

  it('has its number and title, and the title only once', () => {
    expect(textsOf(page('0001-write-ahead-log'), 'header.theme-design-header p, h1')).toEqual([
      'Design 1',
      'Write-ahead log',
    ]);
    expect(page('0001-write-ahead-log').title).toBe('Write-ahead log | Main site');
  });

  it('finds the title below a licence', () => {
    expect(textsOf(page('0002-compaction'), 'h1')).toEqual(['Compaction']);
  });

  it('shows the metadata of front matter', () => {
    expect(facts('0001-write-ahead-log')).toMatchObject({
      Status: ['Implemented'],
      Authors: ['@ada', 'Grace Hopper'],
      Reviewers: ['@linus'],
      Created: ['3 Feb 2024'],
      Updated: ['6 May 2024'],
    });
  });

  it('shows the metadata of bullets', () => {
    expect(facts('0005-bullets')).toMatchObject({
      Status: ['Draft'],
      Authors: ['Linus'],
      Approvers: ['@ada'],
    });
  });

  it('shows the metadata of a file beside a README', () => {
    expect(facts('12-storage')).toMatchObject({
      Status: ['Implemented'],
      Authors: ['@grace'],
    });
    expect(hrefOf(page('12-storage'), '9 Everything in a single file')).toBe(
      '/designs/0009-single-file',
    );
  });

  it('keeps what can be read of broken metadata, and says how to fix it', () => {
    expect(facts('0006-broken-yaml')).toMatchObject({Status: ['Draft'], Authors: ['@ada']});
    const problem = page('0006-broken-yaml').querySelector('.theme-design-problem') as Element;
    expect(textOf(problem)).toBe('Metadata is not valid YAML at - @ada line 3');
    const group = page('0006-broken-yaml').querySelector('.theme-design-problem-group');
    expect(textOf(group)).toContain('Put the value in quotes: "@ada".');
    expect(hrefOf(problem, 'line 3')).toBe(
      'https://github.com/example/store/blob/main/design/0006-broken-yaml.md?plain=1#L3',
    );
  });

  it('leads to what replaced it, named by either side', () => {
    const banner = page('0009-single-file').querySelector('.theme-design-banner') as Element;
    expect(textsOf(banner, 'li a')).toEqual(['1 Write-ahead log', '12 Storage']);
    expect(textsOf(banner, 'li .theme-design-status')).toEqual(['Implemented', 'Implemented']);
  });

  it('says that a rejected design is not planned', () => {
    expect(textOf(page('0010-picture').querySelector('.theme-design-banner'))).toContain(
      'What it describes is not planned',
    );
    expect(page('0001-write-ahead-log').querySelector('.theme-design-banner')).toBeNull();
  });

  it('can be edited', () => {
    expect(hrefOf(page('12-storage'), 'Edit this page')).toBe(
      'https://github.com/example/store/edit/main/design/12-storage/README.md',
    );
  });

  it('leads to its neighbours of the same status', () => {
    const nav = page('0005-bullets').querySelector('nav.pagination-nav') as Element;
    expect([...nav.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '/designs/0004-syntax',
      '/designs/0006-broken-yaml',
    ]);
  });

  it('does not number what is no design', () => {
    expect(textsOf(page('12-storage/appendix'), 'header.theme-design-header p, h1')).toEqual([
      'Part of 12 Storage Implemented',
      'Measurements',
    ]);
  });

  it('leads from a design to its parts and back', () => {
    const parts = page('12-storage').querySelector('.theme-design-parts') as Element;
    expect(hrefOf(parts, 'Measurements')).toBe('/designs/12-storage/appendix');
    const header = page('12-storage/appendix').querySelector('.theme-design-part-of') as Element;
    expect(textOf(header)).toMatch(/^Part of .*Storage/);
    expect(header.querySelector('a')?.getAttribute('href')).toBe('/designs/12-storage');
  });
});

describe('the health page', () => {
  const health = () => page('health');

  it('leads to what to fix first', () => {
    const items = [...health().querySelectorAll('.theme-design-health-fix-first-item')];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      const [address = '', anchor = ''] = (
        item.querySelector('a')?.getAttribute('href') ?? ''
      ).split('#');
      expect(readPage(site, address.slice(1)).getElementById(anchor)).not.toBeNull();
    }
  });

  it('leads to the page of every rule in force', () => {
    const rules = [
      ...health().querySelectorAll('.theme-design-health-rules a[href*="/rules/"]'),
    ].map((link) => link.getAttribute('href')?.split('#')[0]?.slice(1) ?? '');
    expect(rules).toContain('designs/rules/missing-section');
    for (const address of rules) expect(() => readPage(site, address)).not.toThrow();
  });

  it('counts every design once by status', () => {
    const counts = [...health().querySelectorAll('#statuses ~ div tbody tr')].map((row) =>
      Number(textOf(row.querySelector('td'))),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(13);
  });

  it('is linked from the index and names itself', () => {
    expect(hrefOf(page('').querySelector('.theme-design-index-links') as Element, 'Health')).toBe(
      '/designs/health',
    );
    expect(health().title).toBe('Health | Main site');
  });
});

describe('the page of a rule', () => {
  const rule = () => page('rules/invalid-metadata');

  it('says what it finds and why, with examples of both kinds', () => {
    expect(textsOf(rule(), 'h1, .markdown > h2')).toEqual([
      ...['invalid-metadata', 'Why', 'Wrong', 'Right', 'Where it was found'],
    ]);
    expect(textOf(rule().querySelector('.markdown > p'))).toBe(
      'Finds metadata that is not valid YAML.',
    );
    expect(textsOf(rule(), '[class*=codeBlockTitle]')).toContain('0001-cache/kep.yaml');
  });

  it('leads to the documents and lines where it was found', () => {
    const found = rule().querySelector('.theme-design-rule-designs') as Element;
    expect(hrefOf(found, '6 Broken metadata')).toBe('/designs/0006-broken-yaml');
    expect(hrefOf(found, 'line 3')).toBe(
      'https://github.com/example/store/blob/main/design/0006-broken-yaml.md?plain=1#L3',
    );
  });

  it('is where a problem leads to', () => {
    const group = page('0006-broken-yaml').querySelector('.theme-design-problem-group') as Element;
    expect(hrefOf(group, 'invalid-metadata')).toBe('/designs/rules/invalid-metadata');
  });
});

describe('links', () => {
  it.each([
    ['another design', '/designs/0001-write-ahead-log'],
    ['a section of it', '/designs/0001-write-ahead-log#file-format'],
    ['a design in a folder', '/designs/12-storage'],
    ['a folder', '/designs/12-storage'],
    ['a folder with a slash', '/designs/12-storage'],
    ['from the root of the repository', '/designs/0002-compaction'],
    ['a folder from the root', '/designs/12-storage'],
    ['same repository by its address', '/designs/0002-compaction'],
    ['below', '#motivation'],
    ['by reference', '/designs/0001-write-ahead-log'],
    ['raw link', '/designs/0002-compaction'],
    ['mail', 'mailto:ada@designs.example'],
    ['https://designs.example/elsewhere', 'https://designs.example/elsewhere'],
  ])('lead %s to %s', (text, href) => {
    expect(hrefOf(markdown('0003-links'), text)).toBe(href);
  });

  it('to files outside lead to the repository', () => {
    const outside = hrefOf(markdown('0003-links'), 'outside the folder');
    expect(outside).toMatch(
      /^https:\/\/github\.com\/example\/store\/blob\/HEAD\/.*static\/logo\.svg$/,
    );
  });

  it('to files in the folder lead to a copy', () => {
    const href = hrefOf(markdown('0003-links'), 'data') ?? '';
    expect(href).toMatch(/^\/assets\/files\/limits-\w+\.yaml$/);
    expect(readFileSync(path.join(site.outDir, href), 'utf8')).toBe('rows: 1000\n');
  });

  it.each(['missing', 'missing folder', 'wrong escape'])('%s are text with a reason', (text) => {
    expect(hrefOf(markdown('0003-links'), text)).toBeUndefined();
    expect(textsOf(markdown('0003-links'), 'span[title^="Link target not found"]')).toContain(text);
  });

  it('work in both directions between a design and its appendix', () => {
    expect(hrefOf(markdown('12-storage'), 'appendix')).toBe('/designs/12-storage/appendix');
    expect(hrefOf(markdown('12-storage/appendix'), 'storage')).toBe('/designs/12-storage#layout');
  });
});

describe('text', () => {
  const text = () => textOf(markdown('0004-syntax'));

  it.each([
    'Start <name> with {count} workers at 10:30 on host:8080, {literally}.',
    'A value such as <memberName> or {HOME} must not be lost, nor import statements:',
    "import x from 'nowhere'",
    'export const lost = 1',
    ':::note',
    'indented <code>',
  ])('keeps %j', (words) => {
    expect(text()).toContain(words);
  });

  it('hides comments', () => {
    expect(text()).not.toContain('hidden remark');
    expect(textOf(markdown('0002-compaction'))).not.toContain('Licence');
  });

  it('has alerts, tables, tasks, folded text and footnotes', () => {
    const document = markdown('0004-syntax');
    const alert = textOf(document.querySelector('.theme-admonition-info'));
    expect(alert).toMatch(/^Important ?An alert with strong text\.$/);
    expect(document.querySelector('.theme-admonition-note')).toBeNull();
    expect(textsOf(document, 'tbody td')).toEqual(['ab', 'c | d']);
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(2);
    expect(textOf(document.querySelector('details'))).toBe('More Folded text.');
    expect(textOf(document.querySelector('#user-content-fn-why'))).toContain(
      'Because of a reason.',
    );
  });

  it('shows pictures with spaces in their names, and a missing one as its text', () => {
    const document = markdown('0010-picture');
    const sources = [...document.querySelectorAll('img')].map((image) => [
      image.getAttribute('alt'),
      image.getAttribute('src')?.slice(0, 15),
    ]);
    expect(sources).toEqual([
      ['the flow', 'data:image/png;'],
      ['again', 'data:image/png;'],
      ['raw', 'data:image/png;'],
    ]);
    expect(textsOf(document, 'span[title]')).toEqual(['missing']);
  });

  it('runs components of .mdx', () => {
    expect(textsOf(markdown('0011-component'), 'meter')).toEqual(['3 of 10', '7 of 10']);
  });
});

it('has a sidebar by status', () => {
  const menu = page('README').querySelector('.theme-doc-sidebar-menu') as Element;
  expect([...menu.children].map((item) => textOf(item.querySelector('a')))).toEqual([
    'Designs of Store',
    'Release notes',
    'People',
    'Health',
    'Draft',
    'Accepted',
    'Approved',
    'Implemented',
    'Rejected',
    'Replaced',
    'Other statuses',
    'No status',
    'Other pages',
  ]);
  expect(textsOf(menu, 'li li a')).toContain('Guide to reviews');
});

it('publishes what it knows as JSON', () => {
  const json = readJson(site, 'designs/designs.json');
  expect(json).toMatchObject({schemaVersion: 1, template: '_template.md'});
  expect(json.designs).toHaveLength(17);
  const storage = json.designs.find(({id}: {id: string}) => id === '12-storage');
  expect(storage).toMatchObject({
    kind: 'design',
    sourcePath: '12-storage/README.md',
    permalink: '/designs/12-storage',
    title: 'Storage',
    number: 12,
    status: {id: 'implemented', phase: 'done', source: 'sidecar'},
    replaces: [{raw: '9', id: '0009-single-file'}],
    problems: [{rule: 'one-way-relation', level: 'log'}],
  });
});

it('has a page at every address of the JSON', () => {
  const json = readJson(site, 'designs/designs.json');
  const addresses = json.designs.map(({permalink}: {permalink: string}) => permalink);
  for (const address of addresses) expect(() => readPage(site, address.slice(1))).not.toThrow();
});
