import {expect, it} from 'vitest';
import {isSentence} from '../../../../plugin/core/sections/sentence-heading.ts';

it.each([
  ...['As a user I want to bake', 'as an operator, we see bread', '12.  I want warm bread'],
  ...[
    'Story 2:  We need warm bread',
    'US-4 – I would like warm bread',
    'Case b) I want warm bread',
  ],
  ...[
    '123. I want warm bread',
    'Bread is baked here for all of us in: Bern.',
    'We bake pies etc. for the whole town.',
    'Given an oven, when it is warm, THEN bake',
    'Bread is baked here daily.',
  ],
  ...[`I want ${'x'.repeat(493)}`.replace(/x{3}$/, 'x y'), 'GIVEN it and then it, when it is'],
])('%j needs no text below', (title) => {
  expect(isSentence(title)).toBe(true);
});

it.each([
  ...[
    'As a user',
    'As a b I',
    'What I want to bake',
    'What as a user I want to bake',
    'I want bread',
  ],
  ...['We like warm bread', 'Given names', 'Given an oven, when warm', 'Given an oven, then bake'],
  ...['When it is given, then bake', 'Forgiven when it was then', 'Bread, rolls, cakes, pies etc.'],
  ...[
    'Bread is baked here.',
    'Bread is baked. Here it is daily',
    'Bread is baked here daily..',
    'A b c d e',
  ],
  ...[
    'I want [warm] bread',
    'I want <warm> bread',
    'I want {warm} bread',
    'I want warm bread…',
    '1234. I want a b',
  ],
  ...[`I want ${'x'.repeat(494)}`.replace(/x{3}$/, 'x y'), 'We bake bread and pies etc. daily'],
  ...[
    `${'a'.repeat(25)}: I want warm bread`,
    'Its Story 2:I want warm bread',
    'The 3. I want warm bread',
  ],
])('%j does', (title) => {
  expect(isSentence(title)).toBe(false);
});
