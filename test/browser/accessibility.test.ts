import type {Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findViolations} from './axe.ts';
import {openExampleSite} from './example-site.ts';
import {findCut, findMoving, findOverflow} from './in-page.ts';
import type {OpenSite} from './open-site.ts';
import {pageKinds} from './page-kinds.ts';

const addresses = Object.entries(pageKinds);
const schemes = ['light', 'dark'] as const;

let site: OpenSite;

beforeAll(async () => {
  site = await openExampleSite();
});

afterAll(() => site?.close());

describe.each(addresses)('%s', (_name, address) => {
  it.each(schemes)(
    'is without fault to axe, %s, on screens of every width',
    async (colorScheme) => {
      const options = {colorScheme, reducedMotion: 'reduce'} as const;
      const faults = await site.onPage(address, options, (page) => findFaults(page, colorScheme));
      expect(faults).toEqual([]);
    },
  );

  it('has all its links without scripts too', async () => {
    const links = await site.onPage(address, {}, readLinks);
    const context = await site.browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(site.origin + address);
    const plain = new Set(await readLinks(page));
    await context.close();
    expect(links.filter((link) => !plain.has(link))).toEqual([]);
  });

  it('moves nothing for readers who asked for that', async () => {
    const options = {reducedMotion: 'reduce'} as const;
    const moving = await site.onPage(address, options, async (page) => {
      // What hides an index until it is narrowed would show it after a while.
      await page.locator('html:not([data-design-index])').waitFor();
      return page.evaluate(findMoving);
    });
    expect(moving).toEqual([]);
  });

  // A page of docs prints as Docusaurus has it.
  it.skipIf(!address.startsWith('/design')).each(['light', 'dark'] as const)(
    'prints in full, in dark on white (%s)',
    async (scheme) => {
      const options = {colorScheme: scheme, viewport: {width: 760, height: 1000}};
      const found = await site.onPage(address, options, async (page) => {
        await print(page);
        const controls = page.locator('main :is(input, select, .theme-design-facet, .button)');
        return {
          cut: await page.evaluate(findCut),
          controls: await controls.filter({visible: true}).count(),
          text: await page.evaluate(() => getComputedStyle(document.body).color),
        };
      });
      expect(found).toMatchObject({cut: [], controls: 0});
      expect(brightnessOf(found.text)).toBeLessThan(100);
    },
  );
});

describe.each([
  ['an open facet', '/design', '.theme-design-facet summary'],
  ['the open menu of feeds', '/design', '.theme-design-subscribe summary'],
  ['the open advice for a new design', '/design', '.theme-design-new summary'],
  ['the open search', '/design/0007-read-structure-with-markdown-it', undefined],
  ['the open problems', '/design/0020-broken-on-purpose', '.theme-design-problems summary'],
  ['an open fold of the index', '/design', '.theme-design-index-fold summary'],
])('%s', (_, address, control) => {
  it.each(schemes)(
    'is without fault to axe, %s, on screens of every width',
    async (colorScheme) => {
      const options = {colorScheme, reducedMotion: 'reduce'} as const;
      const faults = await site.onPage(address, options, async (page) => {
        if (control === undefined) {
          await page.keyboard.type('/markdown');
          await page.locator('dialog [role=option] mark').first().waitFor();
        } else {
          await page.locator(control).first().click();
        }
        return findFaults(page, colorScheme);
      });
      expect(faults).toEqual([]);
    },
  );
});

it('prints every document of the index, also where the screen leaves some for later', async () => {
  const rows = await site.onPage('/design?view=table', {}, async (page) => {
    await print(page);
    return page.locator('tbody tr:visible').count();
  });
  const items = await site.onPage('/design', {}, async (page) => {
    await print(page);
    return page.locator('.theme-design-item:visible').count();
  });
  const documents = await site.onPage('/design', {}, (page) =>
    page.evaluate(async () => (await (await fetch('/design/designs.json')).json()).designs.length),
  );
  expect([rows, items]).toEqual([documents, documents]);
});

describe('where the reader has set all colours', () => {
  const options = {forcedColors: 'active'} as const;

  it('tells statuses apart by their words and shapes, inside a border', async () => {
    const badges = await site.onPage('/design?view=table', options, (page) =>
      page.locator('.theme-design-status').evaluateAll((elements) =>
        elements.map((element) => {
          const {borderTopColor, borderTopWidth, color, backgroundColor} =
            getComputedStyle(element);
          const icon = element.querySelector('svg');
          return {
            isBordered: borderTopWidth !== '0px' && borderTopColor !== backgroundColor,
            isReadable: color !== backgroundColor,
            isIconReadable: icon !== null && getComputedStyle(icon).color !== backgroundColor,
            hasWord: element.textContent !== '',
          };
        }),
      ),
    );
    expect(badges.length).toBeGreaterThan(15);
    const all = {isBordered: true, isReadable: true, isIconReadable: true, hasWord: true};
    for (const badge of badges) expect(badge).toEqual(all);
  });

  it('shows the parts of the bar, and which status is chosen', async () => {
    const found = await site.onPage('/design?status=implemented', options, async (page) => {
      const parts = await backgroundsOf(page, '.theme-design-phase-bar > span');
      const [pressed] = await backgroundsOf(page, '.theme-design-index-count[aria-pressed=true]');
      const [other] = await backgroundsOf(page, '.theme-design-index-count[aria-pressed=false]');
      return {parts: new Set(parts).size, isDifferent: pressed !== other};
    });
    expect(found.parts).toBeGreaterThan(3);
    expect(found.isDifferent).toBe(true);
  });
});

function readLinks(page: Page): Promise<readonly (string | null)[]> {
  return page.locator('main a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
}

// Where the layout changes, and far beyond.
const widths = [320, 390, 768, 1440, 2560];
// Colours are the same at the widths between.
const colorWidths = [320, 1440];

// The page as it stands, at every width.
async function findFaults(page: Page, colorScheme: string): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const width of widths) {
    const hasColors = colorWidths.includes(width);
    if (!hasColors && colorScheme === 'dark') continue;
    await page.setViewportSize({width, height: 800});
    const found = [
      ...(await findViolations(page, hasColors)),
      ...(await page.evaluate(findOverflow)),
    ];
    faults.push(...found.map((fault) => `${width} pixels: ${fault}`));
  }
  return faults;
}

async function print(page: Page): Promise<void> {
  await page.emulateMedia({media: 'print'});
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
}

function backgroundsOf(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const {backgroundColor, backgroundImage} = getComputedStyle(element);
      return `${backgroundColor} ${backgroundImage}`;
    }),
  );
}

// The brightest of red, green and blue.
function brightnessOf(color: string): number {
  return Math.max(...(color.match(/\d+/g) ?? []).slice(0, 3).map(Number));
}
