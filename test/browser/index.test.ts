import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findViolations} from './axe.ts';
import {openExampleSite} from './example-site.ts';
import {findOverflow} from './in-page.ts';
import type {OpenSite} from './open-site.ts';

let site: OpenSite;

beforeAll(async () => {
  site = await openExampleSite();
});

afterAll(() => site?.close());

describe('the whole index', () => {
  it.each([true, false])(
    'has every design under its status (with scripts: %s)',
    async (scripts) => {
      const page = await open('', {javaScriptEnabled: scripts});
      expect(await readGroups(page)).toEqual(await expectedGroups());
      await page.context().close();
    },
  );

  it('has no controls without scripts, but ways to each group', async () => {
    const page = await open('', {javaScriptEnabled: false});
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await page.locator('.theme-design-index-nav a').first().isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the first screen', () => {
  it.each([
    // The letters of this site are larger than usual, and it has a description.
    [1440, 900, 300, 9],
    [390, 844, 310, 4],
  ])('%i pixels wide has the first row high up, and room for several', async (...given) => {
    const [width, height, highest, fewest] = given;
    const page = await open('', {viewport: {width, height}});
    const rows = await page
      .locator('.theme-design-item')
      .evaluateAll((all) =>
        all.map((row) => row.getBoundingClientRect()).filter((box) => box.height > 0),
      );
    expect(rows[0]?.top).toBeLessThanOrEqual(highest);
    expect(rows.filter(({bottom}) => bottom <= height).length).toBeGreaterThanOrEqual(fewest);
    await page.context().close();
  });

  it('does not move while scripts take it over', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      Object.assign(window, {shifts: 0});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          Object.assign(window, {
            shifts: Reflect.get(window, 'shifts') + Reflect.get(entry, 'value'),
          });
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
    await page.goto(`${site.origin}/design`);
    await page.locator('html[data-has-hydrated=true]').waitFor();
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => Reflect.get(window, 'shifts'))).toBeLessThan(0.01);
    await context.close();
  });
});

describe('a group that is closed', () => {
  it('opens with a click, without scripts too', async () => {
    const page = await open('', {javaScriptEnabled: false});
    const group = page.locator('details', {has: page.locator('#needs-attention')});
    expect(await group.locator('.theme-design-item').isVisible()).toBe(false);
    await group.locator('summary').click();
    expect(await group.locator('.theme-design-item').isVisible()).toBe(true);
    await page.context().close();
  });

  it('is open where a link leads to it', async () => {
    const page = await open('#needs-attention');
    const group = page.locator('details', {has: page.locator('#needs-attention')});
    await expect.poll(() => group.locator('.theme-design-item').isVisible()).toBe(true);
    await page.context().close();
  });
});

it('has problems for maintainers who ask for them', async () => {
  const page = await open('');
  expect(await page.locator('.theme-design-item', {hasText: /\d problems?/}).count()).toBe(0);
  await page.goto(`${site.origin}/design?lens=health`);
  await page.locator('.theme-design-chosen', {hasText: 'Has problems'}).waitFor();
  const rows = await page.locator('.theme-design-item:visible').allTextContents();
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(row).toMatch(/\d problems?|No status/);
  await page.context().close();
});

describe('typing', () => {
  it('finds with errors, marks what it found, and comes back in full', async () => {
    const page = await open('');
    const before = await readTitles(page);
    await fieldOf(page).fill('sumaries modul');
    await page.locator('.theme-design-index-results').waitFor();
    expect((await readTitles(page))[0]).toBe('Summaries as generated modules');
    expect(await page.locator('.theme-design-item mark').first().textContent()).toBe('Summaries');
    await fieldOf(page).fill('');
    await page.locator('.theme-design-index-groups').waitFor();
    expect(await readTitles(page)).toEqual(before);
    await page.context().close();
  });

  it('stands in the address in one step, and outlives a reload', async () => {
    const page = await open('');
    await fieldOf(page).pressSequentially('markdown-it');
    await page.waitForURL('**/design?q=markdown-it');
    await page.reload();
    await page.locator('.theme-design-index-results').waitFor();
    expect(await fieldOf(page).inputValue()).toBe('markdown-it');
    expect((await readTitles(page))[0]).toBe('Read the structure of documents with markdown-it');
    await page.goBack();
    expect(page.url()).toBe('about:blank');
    await page.context().close();
  });

  it('is read aloud once the reader pauses', async () => {
    const page = await open('');
    await fieldOf(page).fill('#15');
    await page.locator('output', {hasText: '1 found'}).waitFor();
    await page.context().close();
  });

  it('says what to leave out where nothing matches', async () => {
    const page = await open('?q=markdown-it&status=deferred');
    await page.getByText('Nothing matches').waitFor();
    await page.getByRole('button', {name: 'Without Status'}).click();
    await page.locator('.theme-design-index-results').waitFor();
    expect(page.url()).toBe(`${site.origin}/design?q=markdown-it`);
    await page.context().close();
  });
});

describe('choosing', () => {
  it('narrows by status and facet, each a step back', async () => {
    const page = await open('');
    const all = await readTitles(page);
    const done = page.getByRole('button', {name: /\d Implemented$/});
    await done.click();
    await page.waitForURL('**/design?status=implemented');
    const built = await readTitles(page);
    expect(built).toHaveLength(15);
    expect(await done.getAttribute('aria-pressed')).toBe('true');
    await page.locator('summary', {hasText: 'Author'}).click();
    await page.getByRole('checkbox', {name: /Docs team/}).check();
    await page.waitForURL('**/design?status=implemented&author=Docs+team');
    expect(new Set(await readAuthors(page)).size).toBeGreaterThan(0);
    for (const authors of await readAuthors(page)) expect(authors).toContain('Docs team');
    await page.goBack();
    await page.waitForURL('**/design?status=implemented');
    await expect.poll(() => readTitles(page)).toEqual(built);
    await page.goBack();
    await page.waitForURL('**/design');
    await expect.poll(() => readTitles(page)).toEqual(all);
    await page.context().close();
  });

  it('begins with the author whom the address names', async () => {
    const name = 'Core team';
    const page = await open(`?author=${encodeURIComponent(name)}`);
    await page.locator('.theme-design-chosen', {hasText: name}).waitFor();
    await expect.poll(() => page.locator('.theme-design-item:visible').count()).toBeLessThan(22);
    for (const authors of await readAuthors(page)) expect(authors).toContain(name);
    await page.context().close();
  });

  it('shows the same after a reload, and ignores what it does not know', async () => {
    const page = await open('?status=implemented&status=nonsense&view=table&sort=-number');
    await page.locator('table').waitFor();
    const titles = await page.locator('tbody a').allTextContents();
    expect(titles.length).toBeGreaterThan(5);
    await page.reload();
    await page.locator('table').waitFor();
    expect(await page.locator('tbody a').allTextContents()).toEqual(titles);
    expect(await page.locator('tbody [data-phase=done]').count()).toBe(titles.length);
    await page.context().close();
  });
});

describe('a phone', () => {
  it('shows the list where the address asks for the table, and no switch', async () => {
    const page = await open('?view=table&sort=title', {viewport: {width: 599, height: 800}});
    expect(await page.locator('table').count()).toBe(0);
    expect(await page.locator('.theme-design-item').count()).toBeGreaterThan(20);
    expect(await page.locator('.theme-design-view-switch').isVisible()).toBe(false);
    await page.setViewportSize({width: 600, height: 800});
    await page.locator('table').waitFor();
    expect(await page.locator('.theme-design-view-switch').isVisible()).toBe(true);
    await page.context().close();
  });

  it('has the links to release notes and health, which the sidebar has on wide screens', async () => {
    const shown = async (width: number) => {
      const page = await open('', {viewport: {width, height: 800}});
      const links = page.locator(':is(.navbar, aside, main) a:visible', {
        hasText: /^(?:Release notes|Health)$/,
      });
      const found = await links.allTextContents();
      await page.context().close();
      return found.sort();
    };
    expect(await shown(390)).toEqual(['Health', 'Release notes']);
    expect(await shown(1280)).toEqual(['Health', 'Release notes']);
  });
});

describe('the keyboard', () => {
  it('reaches the field, the results and a design', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    await page.keyboard.type('feed');
    await page.keyboard.press('ArrowDown');
    await page.locator('a:focus').waitFor();
    expect(await page.locator(':focus').textContent()).toBe('A feed of status changes');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    expect(await fieldOf(page).inputValue()).toBe('');
    await page.keyboard.type('#3');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/design/0003-read-structure-with-mdast');
    await page.goBack();
    await page.waitForURL('**/design?q=*3');
    await page.context().close();
  });

  it('closes a filter and returns to its name', async () => {
    const page = await open('');
    const name = page.locator('summary', {hasText: 'Author'});
    await name.press('Enter');
    await page.getByRole('checkbox').first().focus();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });
});

it.each([
  ['', 'light', 1280],
  ['', 'dark', 320],
  ['?q=summary', 'dark', 1280],
  ['?q=summary', 'light', 320],
  ['?view=table&sort=title', 'light', 1280],
  ['?view=table', 'dark', 320],
  ['?q=submarine&status=implemented', 'dark', 1280],
] as const)(
  'shows /design%s without fault, %s, %i pixels wide',
  async (query, colorScheme, width) => {
    const page = await open(query, {colorScheme, viewport: {width, height: 800}});
    if (width < 500) await page.getByRole('button', {name: 'Filters'}).click();
    await page.locator('.theme-design-facet summary').first().click();
    expect(await page.evaluate(findOverflow)).toEqual([]);
    expect(await findViolations(page)).toEqual([]);
    expect(page.complaints).toEqual([]);
    await page.context().close();
  },
);

it('takes the page over without a complaint where the address narrows it', async () => {
  const page = await open('?q=feed&author=site+team');
  await page.locator('.theme-design-index-results').waitFor();
  expect(await page.locator('html').getAttribute('data-design-index')).toBeNull();
  expect(page.complaints).toEqual([]);
  await page.context().close();
});

type Listened = Page & {readonly complaints: readonly string[]};

async function open(query: string, options: BrowserContextOptions = {}): Promise<Listened> {
  const context = await site.browser.newContext({reducedMotion: 'reduce', ...options});
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/^(?:error|warning)$/.test(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${site.origin}/design${query}`);
  if (options.javaScriptEnabled !== false) {
    await page.locator('html[data-has-hydrated=true]').waitFor();
  }
  return Object.assign(page, {complaints});
}

function fieldOf(page: Page) {
  return page.getByRole('searchbox');
}

function readTitles(page: Page): Promise<string[]> {
  return page.locator('.theme-design-item a:visible').allTextContents();
}

function readAuthors(page: Page): Promise<string[]> {
  return page.locator('.theme-design-item-facts:visible').allTextContents();
}

// Heading up to the number, then the titles below it.
type Group = readonly [heading: string, ...titles: string[]];

async function readGroups(page: Page): Promise<Group[]> {
  const sections = await page.locator('.theme-design-index-section').all();
  return Promise.all(
    sections.map(async (section): Promise<Group> => {
      const heading = (await section.locator('h2').textContent()) ?? '';
      const titles = await section.locator('.theme-design-row-link').allTextContents();
      const [start = heading] = /^.*?\d+/.exec(heading.replace(/[\s\u200b]+/g, ' ').trim()) ?? [];
      return [start, ...titles.sort()];
    }),
  );
}

const phases = ['draft', 'accepted', 'done', 'paused', 'dropped', 'superseded', 'unknown'];

interface PublishedDesign {
  readonly kind: string;
  readonly partOf: string | null;
  readonly title: string;
  readonly status: {readonly id: string | null; readonly phase: string};
}

// The same facts, from what the site publishes for machines.
async function expectedGroups(): Promise<Group[]> {
  const json = await readFile(path.join(site.outDir, 'design/designs.json'), 'utf8');
  const {
    statuses,
    designs,
  }: {statuses: {id: string; label: string; phase: string}[]; designs: PublishedDesign[]} =
    JSON.parse(json);
  const groupOf = (label: string, isMember: (design: PublishedDesign) => boolean): Group[] => {
    const titles = designs.filter(isMember).map(({title}) => title);
    if (titles.length === 0) return [];
    return [[`${label} ${titles.length}`, ...titles.sort()]];
  };
  return [
    ...statuses
      .toSorted((a, b) => phases.indexOf(a.phase) - phases.indexOf(b.phase))
      .flatMap(({id, label}) =>
        groupOf(label, ({kind, status}) => kind === 'design' && status.id === id),
      ),
    ...groupOf('No status', ({kind, status}) => kind === 'design' && status.id === null),
    ...groupOf('Other pages', ({kind, partOf}) => kind !== 'design' && partOf === null),
  ];
}
