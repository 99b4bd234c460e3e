import {type DesignRecords, usePreview} from 'docusaurus-plugin-design-docs/client';
import {act, type ReactNode, useRef} from 'react';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {record} from './props.ts';
import {renderLive} from './render-live.tsx';

const records: DesignRecords = {
  statuses: [],
  designs: ['cache', 'queue'].map((id) => ({...record, id, permalink: `/design/${id}`})),
};
let load: () => Promise<DesignRecords>;

beforeEach(() => {
  vi.useFakeTimers();
  load = vi.fn(() => Promise.resolve(records));
});
afterEach(() => vi.useRealTimers());

function Area(): ReactNode {
  const area = useRef<HTMLDivElement>(null);
  const preview = usePreview(area, 'card', load);
  return (
    <div ref={area}>
      <a href="/design/cache">Cache</a>
      <a href="/design/queue">Queue</a>
      <a href="/elsewhere">Elsewhere</a>
      <p>Text</p>
      {preview && <output id="card">{preview.design.id}</output>}
    </div>
  );
}

const find = (selector: string) => document.querySelector<HTMLElement>(selector);
const cache = 'a[href="/design/cache"]';
const queue = 'a[href="/design/queue"]';
const card = () => find('#card')?.textContent;
const described = () =>
  [...document.querySelectorAll('[aria-describedby="card"]')].map(({textContent}) => textContent);

/** Moves the pointer, and lets time pass. */
async function point(selector: string, milliseconds = 0, pointerType = 'mouse'): Promise<void> {
  await act(async () => {
    // jsdom has no events of pointers.
    const event = Object.assign(new MouseEvent('pointerover', {bubbles: true}), {pointerType});
    find(selector)?.dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(milliseconds);
  });
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds));

it('a design is shown once its link was hovered for 300 ms, and describes the link', async () => {
  renderLive(<Area />);
  await point(cache, 299);
  expect(load).not.toHaveBeenCalled();
  await pass(1);
  expect([card(), described()]).toEqual(['cache', ['Cache']]);
});

it('a focused link shows its design at once', async () => {
  renderLive(<Area />);
  await act(async () => find(queue)?.focus());
  await pass(0);
  expect([card(), described()]).toEqual(['queue', ['Queue']]);
});

it.each([
  ['a link that leads to no design', 'a[href="/elsewhere"]', 'mouse'],
  ['what is no link', 'p', 'mouse'],
  ['a finger', cache, 'touch'],
])('nothing is shown for %s', async (_what, selector, pointer) => {
  renderLive(<Area />);
  await point(selector, 1000, pointer);
  expect([card(), described()]).toEqual([undefined, []]);
});

it('nothing is shown where the records cannot be loaded', async () => {
  load = () => Promise.reject(new Error('offline'));
  renderLive(<Area />);
  await point(cache, 1000);
  expect([card(), described()]).toEqual([undefined, []]);
});

it('records that come after the pointer has left show nothing', async () => {
  load = () => new Promise((resolve) => setTimeout(() => resolve(records), 2000));
  renderLive(<Area />);
  await point(cache, 400);
  await point('p', 3000);
  expect([card(), described()]).toEqual([undefined, []]);
});

it('a card stays while the pointer is over it, and goes 250 ms after it has left', async () => {
  renderLive(<Area />);
  await point(cache, 300);
  await point('p', 200);
  await point('#card', 1000);
  expect(card()).toBe('cache');
  await point('p', 249);
  expect(card()).toBe('cache');
  await pass(1);
  expect([card(), described()]).toEqual([undefined, []]);
});

it('another link takes the card and its description over', async () => {
  renderLive(<Area />);
  await point(cache, 300);
  await point(queue, 300);
  expect([card(), described()]).toEqual(['queue', ['Queue']]);
});

it.each([
  ['Escape', () => new KeyboardEvent('keydown', {key: 'Escape', bubbles: true})],
  ['a click', () => new MouseEvent('click', {bubbles: true, cancelable: true})],
])('%s hides the card', async (_what, makeEvent) => {
  renderLive(<Area />);
  await point(cache, 300);
  document.addEventListener('click', (event) => event.preventDefault(), {once: true});
  act(() => void find(cache)?.dispatchEvent(makeEvent()));
  expect([card(), described()]).toEqual([undefined, []]);
});
