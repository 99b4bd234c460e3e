import {expect, it} from 'vitest';
import {isChosen} from '../../../../plugin/core/sections/chosen-items.ts';
import {only, parse} from '../read.ts';

const lists = [
  ['warm ovens', 'cold ovens', 'no ovens'],
  ['warm ovens', 'big ovens'],
];

it.each([
  ['- Cold ovens\n- No ovens', true, true],
  ['- Warm ovens\n- No ovens', true, true],
  ['- *Big* ovens', true, true],
  ['- Warm ovens\n- Cold ovens', false, true],
  ['- Warm ovens', false, true],
  ['- Warm ovens\n- Cold ovens\n- No ovens', false, false],
  ['- Warm ovens\n- Big ovens', false, false],
  ['- Cold ovens\n- Big ovens', false, false],
  ['- Cold ovens\n- Few ovens', false, false],
  ['Text.', false, false],
  ['<!-- c -->\n\n- No ovens', true, true],
  ['<!-- c -->', false, false],
  ['', false, false],
])('%j is chosen from a list: %s, beside a written sister: %s', (text, alone, beside) => {
  const section = only(parse(`## A\n\n${text}\n`).sections);
  expect([isChosen(section, {lists}, false), isChosen(section, {lists}, true)]).toEqual([
    alone,
    beside,
  ]);
});
