import {expect, it} from 'vitest';
import {
  collectValues,
  formatAddress,
  parseAddress,
} from '../../../../plugin/client/browse/address.ts';
import {type IndexState, wholeIndex} from '../../../../plugin/client/browse/state.ts';
import {entries} from './entries.ts';

const known = collectValues(entries);

it.each<[string, Partial<IndexState>]>([
  ['', {}],
  ['?q=boot+image', {query: 'boot image'}],
  ['?q=a%26b%3D%23c', {query: 'a&b=#c'}],
  ['?phase=done&phase=draft', {chosen: {phase: ['done', 'draft']}}],
  ['?author=@ada&folder=hosts', {chosen: {author: ['@ada'], folder: ['hosts']}}],
  ['?author=Zo%C3%AB', {chosen: {author: ['Zoë']}}],
  ['?needs=problems&view=table', {chosen: {needs: ['problems']}, view: 'table'}],
  ['?sort=title', {sort: {key: 'title', isReversed: false}}],
  ['?sort=-updated', {sort: {key: 'updated', isReversed: true}}],
])('%j holds a state, to and fro', (address, state) => {
  expect(formatAddress({...wholeIndex, ...state})).toBe(address);
  expect(parseAddress(address, known)).toEqual({...wholeIndex, ...state});
});

it.each<[string, Partial<IndexState>]>([
  ['?phase=never&phase=done', {chosen: {phase: ['done']}}],
  ['?phase=done&phase=done', {chosen: {phase: ['done']}}],
  ['?phase=DONE&author=zoe', {chosen: {phase: ['done'], author: ['Zoë']}}],
  ['?sort=size&view=cards&other=1', {}],
  ['?phase=constructor&author=__proto__', {}],
  ['?q=%E0%A4%A', {query: '\ufffd%A'}],
])('%j is read as far as it is known', (address, state) => {
  expect(parseAddress(address, known)).toEqual({...wholeIndex, ...state});
});

it('leaves what others keep in the address', () => {
  expect(formatAddress({...wholeIndex, query: 'x'}, '?utm=1&q=old&phase=done')).toBe('?utm=1&q=x');
});
