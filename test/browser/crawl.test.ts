import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {launchChromium} from './chromium.ts';
import {crawl} from './crawl.ts';
import {type StaticServer, serveFolder} from './static-server.ts';

let folder: string;
let server: StaticServer;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'crawl-'));
  server = await serveFolder(folder);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  await rm(folder, {recursive: true, force: true});
});

it.each([
  [
    'nothing wrong',
    '<a href="#here">to</a> <p id="here">here</p> <a href="https://example.org/x">out</a>',
    [],
  ],
  ['an exception', '<script>throw new Error("no")</script>', ['error Error: no']],
  ['a complaint of React', '<script>console.error("React #418")</script>', ['console React #418']],
  [
    'an address that changes',
    '<script>history.replaceState(null, "", "/elsewhere")</script>',
    ['error The page went to /elsewhere'],
  ],
  ['a dialog', '<script>alert("boo")</script>', ['dialog boo']],
  ['a link to no page', '<a href="/nowhere">to</a>', ['link /nowhere is not there']],
  ['a link to no anchor', '<a href="/#there">to</a>', ['link /#there has no such anchor']],
  ['a file that is not a picture', '<img src="/index.html">', ['picture /index.html']],
  [
    'a missing picture far below',
    '<div style="height: 20000px"></div><img loading="lazy" src="/x.png">',
    ['request 404 /x.png', 'picture /x.png'],
  ],
  [
    'a wide line',
    '<p style="width: 2000px">wide</p>',
    ['overflow at 390px: page is 2008px wide because of <p class=""> wide'],
  ],
  [
    'a wide table that scrolls',
    '<div style="overflow-x: auto"><p style="width: 2000px">wide</p></div>',
    [],
  ],
])('finds %s', async (_name, body, expected) => {
  const html = `<!doctype html><html data-has-hydrated="true"><link rel="icon" href="data:,">${body}`;
  await writeFile(path.join(folder, 'index.html'), html);
  const {findings} = await crawl(browser, ['/'], {origin: server.origin, widths: [390]});
  expect(findings.map(({kind, text}) => `${kind} ${text}`)).toEqual(expected);
});

it('asks no other host, and says which it would have asked', async () => {
  await writeFile(
    path.join(folder, 'index.html'),
    '<html data-has-hydrated="true"><img src="https://example.org/x.png">',
  );
  const {foreign} = await crawl(browser, ['/'], {origin: server.origin});
  expect(foreign).toEqual(['https://example.org/x.png']);
});
