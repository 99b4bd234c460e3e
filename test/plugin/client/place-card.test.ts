import {expect, it} from 'vitest';
import {placeCard} from '../../../plugin/client/place-card.ts';

const area = {left: 100, right: 900, top: -500, bottom: 1500};
const link = (top: number) => ({left: 150, right: 250, top, bottom: top + 20});

it.each([
  ['below the link', link(100), false, {start: 50, top: 620, bottom: null}],
  ['above it where the window ends', link(700), false, {start: 50, top: null, bottom: 800}],
  [
    'from the right where writing begins there',
    link(100),
    true,
    {start: 650, top: 620, bottom: null},
  ],
])('stands %s', (_, box, isRtl, place) => {
  expect(placeCard(box, area, 800, isRtl)).toEqual(place);
});
