import {expect, it} from 'vitest';
import type {Phase} from '../../../../plugin/core/index.ts';
import {toBanner} from '../../../../plugin/site/designs/banner.ts';

const status = (phase: Phase) => ({id: phase, label: phase, phase, raw: null});
const by = (phase: Phase) => ({
  raw: phase,
  url: null,
  design: {title: phase, number: null, permalink: null, status: status(phase)},
});
const unread = {raw: 'the cloud', url: null, design: null};

it.each<[Phase, (Phase | 'cloud')[], string | undefined, string[]]>([
  ['draft', [], undefined, []],
  ['done', [], undefined, []],
  ['superseded', [], 'replaced', []],
  ['superseded', ['draft', 'dropped'], 'replaced', ['draft', 'dropped']],
  ['dropped', [], 'dropped', []],
  ['dropped', ['done', 'dropped'], 'dropped', ['done']],
  ['done', ['accepted'], 'outlived', ['accepted']],
  ['done', ['cloud'], 'outlived', ['the cloud']],
  ['done', ['draft'], 'challenged', ['draft']],
  ['done', ['dropped'], undefined, []],
  ['draft', ['done', 'draft'], 'overtaken', ['done']],
  ['paused', ['accepted'], 'overtaken', ['accepted']],
  ['accepted', ['superseded'], 'overtaken', ['superseded']],
  ['accepted', ['paused'], 'challenged', ['paused']],
])('says of %s with successors %j that it is %s', (phase, successors, kind, shown) => {
  const given = successors.map((name) => (name === 'cloud' ? unread : by(name)));
  const banner = toBanner({kind: 'design'}, status(phase), given);
  expect(banner?.kind).toBe(kind);
  expect(banner?.successors.map(({raw}) => raw) ?? []).toEqual(shown);
});

it('says nothing of a page', () => {
  expect(toBanner({kind: 'page'}, status('dropped'), [])).toBeNull();
});
