import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchChromium} from './chromium.ts';
import {crawl} from './crawl.ts';
import {commandLine, repository, runNode} from './node-process.ts';
import {pagesOf} from './pages-of.ts';
import {type StaticServer, serveFolder} from './static-server.ts';

// Every attack of the fixture sets this name; a frame would set its parent's.
const trap = `Object.defineProperty(window, '__xss', {
  set: (value) => console.error('An attack ran: ' + value),
});`;

let outDir: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  outDir = path.join(await mkdtemp(path.join(tmpdir(), 'attack-')), 'site');
  const folder = `${repository}test/fixtures/attack/design`;
  const built = await runNode([commandLine, 'build', folder, '--out', outDir]);
  expect(built, built.output).toMatchObject({code: 0});
  server = await serveFolder(outDir);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(path.dirname(outDir), {recursive: true, force: true});
});

describe('hostile documents', () => {
  it('run nothing, break no page, and ask no other host but for the picture that one shows', async () => {
    const pages = await pagesOf(outDir);
    const options = {origin: server.origin, initScript: trap};
    const {findings, foreign} = await crawl(browser, pages, options);
    expect(pages.filter((page) => !page.startsWith('/rules/'))).toHaveLength(10);
    expect(findings).toEqual([]);
    expect([...new Set(foreign)]).toEqual(['https://example.com/x.png']);
  });

  it('set off the trap where nothing stops them', async () => {
    const page = await browser.newPage();
    const messages: string[] = [];
    page.on('console', (message) => messages.push(message.text()));
    await page.addInitScript(trap);
    const [file] = await attachments();
    await page.goto(server.origin);
    await page.setContent(await (await fetch(server.origin + file)).text());
    await page.close();
    expect(messages).toEqual(['An attack ran: attachment']);
  });

  it('show what they try to run as text', async () => {
    const page = await browser.newPage();
    const {designs}: {designs: {title: string; permalink: string}[]} = JSON.parse(
      await readFile(path.join(outDir, 'designs.json'), 'utf8'),
    );
    for (const {title, permalink} of designs) {
      await page.goto(server.origin + permalink);
      expect(await page.locator('h1').allTextContents()).toEqual([title]);
    }
    await page.goto(server.origin);
    const items = await page.locator('main section li a').allTextContents();
    await page.close();
    expect(items.toSorted()).toEqual(designs.map(({title}) => title).toSorted());
    expect(items).toContain("Title with <script>window.__xss='title entity'</script> <script>");
  });

  it('cannot have a file beside them opened as a page', async () => {
    const types = await Promise.all(
      (await attachments()).map(async (file) =>
        (await fetch(server.origin + file)).headers.get('content-type'),
      ),
    );
    expect(types).toEqual(['text/plain; charset=utf-8']);
  });
});

async function attachments(): Promise<string[]> {
  const html = await readFile(path.join(outDir, '0002-links/index.html'), 'utf8');
  return [...new Set(html.match(/\/assets\/files\/attachment[^"'\s>#]*/g))];
}
