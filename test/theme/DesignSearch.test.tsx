import {Context} from '@docusaurus/core/lib/client/docusaurusContext.js';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DesignSearch from '@theme/DesignSearch';
import DesignSearchButton from '@theme/DesignSearchButton';
import {act, type ReactNode} from 'react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createLoad, toFiles} from '../plugin/client/search/files.ts';
import {render, textOf} from './render.tsx';
import {click, press, renderLive, type} from './render-live.tsx';

let instances: Readonly<Record<string, unknown>> = {};

/** A site with these instances of the plugin. */
function Site({children}: {readonly children: ReactNode}): ReactNode {
  const globalData = {'docusaurus-plugin-design-docs': instances};
  const site = {...useDocusaurusContext(), globalData};
  return <Context.Provider value={site}>{children}</Context.Provider>;
}

const both = {
  other: {path: '/other', title: 'Other designs', search: '/other/search-index/'},
  default: {path: '/design', title: 'Designs', search: '/design/search-index/'},
};

const files = toFiles([
  {
    title: 'A cache of whistles',
    permalink: '/design/cache',
    sections: [['Eviction', 'eviction', 'The quokka is evicted from the cache.']],
  },
  {title: 'A second cache', number: 8, permalink: '/design/second'},
]);

let isDown = false;
let asked: readonly string[] = [];

beforeEach(() => {
  isDown = false;
  instances = {default: both.default};
  const {load, asked: names} = createLoad(files);
  asked = names;
  vi.stubGlobal('fetch', async (url: string) => ({
    ok: !isDown,
    status: 404,
    json: () => load(url.split('/').at(-1) ?? ''),
  }));
  // jsdom has no dialogs that can be opened, and lays nothing out.
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  Element.prototype.scrollIntoView = () => {};
});
afterEach(() => vi.unstubAllGlobals());

const page = (
  <Site>
    <DesignSearch>
      <DesignSearchButton />
      <input id="field" />
    </DesignSearch>
  </Site>
);

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const field = () => find('dialog input') as HTMLInputElement;
const active = () => textOf(find('[role=option][aria-selected=true]'));
const options = () => [...document.querySelectorAll('[role=option]')].map((one) => textOf(one));
const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

// What searches is loaded once it is needed, the first time from the disk.
async function waitForFile() {
  await vi.waitFor(
    async () => {
      await settle();
      expect(asked).toContain('start.json');
    },
    {timeout: 10_000},
  );
}

async function open() {
  const live = renderLive(page);
  press('/');
  if (!isDown) await waitForFile();
  return live;
}

async function search(query: string) {
  type(field(), query);
  await settle();
}

describe('the key', () => {
  it('opens the search, for which nothing is loaded before', async () => {
    renderLive(page);
    expect([find('dialog'), asked]).toEqual([null, []]);
    press('/');
    // At once, for the letters that follow.
    expect(find('dialog')?.hasAttribute('open')).toBe(true);
    await waitForFile();
    expect(asked).toEqual(['start.json']);
  });

  it('is left to a field that one types into', () => {
    renderLive(page);
    find('#field')?.focus();
    press('/');
    expect(find('dialog')).toBeNull();
  });

  it('opens it from the field of the index, while that is empty', async () => {
    renderLive(
      <Site>
        <DesignSearch>
          <input id="field" data-design-field="" defaultValue="a" />
        </DesignSearch>
      </Site>,
    );
    find('#field')?.focus();
    press('/');
    expect(find('dialog')).toBeNull();
    (find('#field') as HTMLInputElement).value = '';
    press('/');
    expect(find('dialog')).not.toBeNull();
    await waitForFile();
  });

  it('is left to what took it', () => {
    renderLive(page);
    const take = (event: Event) => event.preventDefault();
    document.addEventListener('keydown', take);
    press('/');
    document.removeEventListener('keydown', take);
    expect(find('dialog')).toBeNull();
  });
});

it('has no button where the search is off', () => {
  instances = {default: {...both.default, search: null}, other: both.other};
  expect(render(page).page.querySelector('button')).toBeNull();
});

it('has a button for those without a keyboard', async () => {
  renderLive(page);
  click(find('.theme-design-search-button button'));
  expect(find('dialog')).not.toBeNull();
  await waitForFile();
});

describe('while one types', () => {
  it('lists designs with their sections, of which the first is chosen', async () => {
    await open();
    await search('cache');
    expect(options()).toEqual([
      expect.stringMatching(/7 A cache of whistles Implemented · Ada Lovelace, @grace · 2025$/),
      'Eviction The quokka is evicted from the cache .',
      expect.stringMatching(/8 A second cache /),
    ]);
    expect(textOf(find('dialog [role=status]'))).toBe('2 designs');
    expect(active()).toContain('whistles');
    expect(field().getAttribute('aria-activedescendant')).toBe(
      find('[role=option][aria-selected=true]')?.id,
    );
  });

  it('chooses with arrows, around the ends, and opens with Enter', async () => {
    const {history} = await open();
    await search('cache');
    field().focus();
    press('ArrowDown');
    expect(active()).toContain('Eviction');
    press('ArrowUp');
    press('ArrowUp');
    expect(active()).toContain('second');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(history.location).toMatchObject({pathname: '/design/cache', hash: '#eviction'});
    expect(find('dialog')).toBeNull();
  });

  it('says that nothing was found, and in what', async () => {
    await open();
    await search('wombat');
    expect(textOf(find('dialog [role=status]'))).toBe('No design has “wombat”.');
    expect(field().getAttribute('aria-expanded')).toBe('false');
  });

  it('says where the files are missing', async () => {
    isDown = true;
    await open();
    await search('cache');
    expect(textOf(find('dialog [role=status]'))).toMatch(/could not be loaded/);
  });
});

it('lists the folder of the page before others, each by its name', async () => {
  instances = both;
  await open();
  await search('second');
  const groups = [...document.querySelectorAll('[role=listbox] [role=group]')];
  expect(groups.map((one) => one.getAttribute('aria-label'))).toEqual(['Designs', 'Other designs']);
  const ids = [...document.querySelectorAll('[role=option]')].map(({id}) => id);
  expect(new Set(ids).size).toBe(2);
});
