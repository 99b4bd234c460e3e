import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {crawl} from './crawl.ts';
import {commandLine, repository} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';
import {pagesOf} from './pages-of.ts';

// Every attack of the fixture sets this name; a frame would set its parent's.
const trap = `Object.defineProperty(window, '__xss', {
  set: (value) => console.error('An attack ran: ' + value),
});`;

const drawing = `${repository}test/fixtures/attack/design/drawing.svg`;

let site: OpenSite;

beforeAll(async () => {
  site = await openSite([
    commandLine,
    'build',
    `${repository}test/fixtures/attack/design`,
    '--out',
  ]);
});

afterAll(() => site?.close());

describe('hostile documents', () => {
  it('run nothing, break no page, and ask no other host but for the picture that one shows', async () => {
    const pages = await pagesOf(site.outDir);
    const options = {origin: site.origin, initScript: trap};
    const {findings, foreign} = await crawl(site.browser, pages, options);
    expect(pages).toEqual(expect.arrayContaining([...(await permalinks())]));
    expect(findings).toEqual([]);
    expect([...new Set(foreign)]).toEqual(['https://example.com/x.png']);
  });

  it('set off the trap where nothing stops them', async () => {
    const page = await site.browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.addInitScript(trap);
    const file = (await attachments()).find((name) => name.endsWith('.html.txt'));
    await page.goto(site.origin);
    await page.setContent(await (await fetch(site.origin + file)).text());
    await page.close();
    expect(messages).toEqual(['An attack ran: attachment']);
  });

  it('show what they try to run as text', async () => {
    const page = await site.browser.newPage();
    const designs = await readDesigns();
    for (const {title, permalink} of designs) {
      await page.goto(site.origin + permalink);
      expect(await page.locator('h1').allTextContents()).toEqual([title]);
    }
    await page.goto(site.origin);
    const items = await page.locator('.theme-design-item a[data-design-result]').allTextContents();
    await page.close();
    expect(items.toSorted()).toEqual(designs.map(({title}) => title).toSorted());
    expect(items).toContain("Title with <script>window.__xss='title entity'</script> <script>");
  });

  it('cannot have a file beside them opened as a page', async () => {
    const types = await Promise.all(
      (await attachments()).map(async (file) =>
        (await fetch(site.origin + file)).headers.get('content-type'),
      ),
    );
    expect(new Set(types)).toEqual(new Set(['text/plain; charset=utf-8']));
    expect((await attachments()).map((file) => /\.\w+\.txt$/.exec(file)?.[0]).sort()).toEqual([
      '.PHTML.txt',
      '.html.txt',
    ]);
  });

  it('cannot have a drawing beside them run or load anything when it is opened', async () => {
    const [file] = await published(/\/assets\/files\/drawing[^"'\s>#]*/g);
    const page = await site.browser.newPage();
    const messages: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) foreign.push(request.url());
    });
    await page.addInitScript(trap);
    await page.goto(`${site.origin}${file}`);
    expect(await page.locator('foreignObject').textContent()).toBe('\n    Label\n  ');
    // The browser asks for an icon, which this site has not.
    expect([messages.filter((text) => text.startsWith('An attack')), foreign]).toEqual([[], []]);
    await page.goto(`data:image/svg+xml,${encodeURIComponent(await readFile(drawing, 'utf8'))}`);
    expect(messages.join()).toContain('An attack ran: svg');
    await page.close();
  });
});

function attachments(): Promise<string[]> {
  return published(/\/assets\/files\/attachment[^"'\s>#]*/g);
}

async function published(files: RegExp): Promise<string[]> {
  const html = await readFile(path.join(site.outDir, '0002-links/index.html'), 'utf8');
  return [...new Set(html.match(files))];
}

async function readDesigns(): Promise<readonly {title: string; permalink: string}[]> {
  return JSON.parse(await readFile(path.join(site.outDir, 'designs.json'), 'utf8')).designs;
}

async function permalinks(): Promise<readonly string[]> {
  return (await readDesigns()).map(({permalink}) => permalink);
}
