import {expect, it} from 'vitest';
import {defaultLevels, presets, toLevels} from '../../../../plugin/core/index.ts';

const above = {ignore: 'ignore', log: 'warn', warn: 'throw', throw: 'throw'} as const;

it('strict has each level one step higher, and leaves ignored what is ignored', () => {
  for (const [rule, level] of Object.entries(defaultLevels)) {
    expect([rule, presets.strict]).toEqual([rule, expect.objectContaining({[rule]: above[level]})]);
  }
});

it('recommended is what holds where nothing is said, and never stops a build', () => {
  expect(presets.recommended).toEqual(defaultLevels);
  expect(Object.values(presets.recommended)).not.toContain('throw');
});

it('single levels come on top of a preset', () => {
  expect(toLevels('off', {'broken-link': 'throw'})).toEqual({
    ...presets.off,
    'broken-link': 'throw',
  });
});
