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
  ['?status=implemented&status=provisional', {chosen: {status: ['implemented', 'provisional']}}],
  ['?author=@ada&folder=hosts', {chosen: {author: ['@ada'], folder: ['hosts']}}],
  ['?author=Zo%C3%AB', {chosen: {author: ['Zoë']}}],
  ['?lens=health&view=table', {chosen: {lens: ['health']}, view: 'table'}],
  ['?sort=title', {sort: {key: 'title', isReversed: false}}],
  ['?release=v1.9&changed=30', {chosen: {release: ['v1.9'], changed: ['30']}}],
  ['?sort=since', {sort: {key: 'since', isReversed: false}}],
  ['?sort=-updated', {sort: {key: 'updated', isReversed: true}}],
])('%j holds a state, to and fro', (address, state) => {
  expect(formatAddress({...wholeIndex, ...state})).toBe(address);
  expect(parseAddress(address, known)).toEqual({...wholeIndex, ...state});
});

it.each<[string, Partial<IndexState>]>([
  ['?status=never&status=implemented', {chosen: {status: ['implemented']}}],
  ['?status=implemented&status=implemented', {chosen: {status: ['implemented']}}],
  ['?status=IMPLEMENTED&author=zoe', {chosen: {status: ['implemented'], author: ['Zoë']}}],
  ['?sort=size&view=cards&other=1', {}],
  ['?phase=constructor&author=__proto__', {}],
  ['?q=%E0%A4%A', {query: '\ufffd%A'}],
])('%j is read as far as it is known', (address, state) => {
  expect(parseAddress(address, known)).toEqual({...wholeIndex, ...state});
});

it.each<[string, Partial<IndexState>]>([
  ['?phase=done&phase=draft', {chosen: {status: ['implemented', 'provisional']}}],
  ['?phase=never&status=implemented&phase=done', {chosen: {status: ['implemented']}}],
  ['?phase=unknown', {chosen: {status: ['none']}}],
  ['?needs=status&needs=problems', {chosen: {status: ['none'], lens: ['health']}}],
])('%j of version 0.1 is still understood', (address, state) => {
  expect(parseAddress(address, known)).toEqual({...wholeIndex, ...state});
});

it('takes the keys of version 0.1 away where it writes its own', () => {
  expect(formatAddress({...wholeIndex, query: 'x'}, '?needs=status')).toBe('?q=x');
});

it('takes no key of version 0.1 for what no design has', () => {
  const none = collectValues(entries.slice(2, 3));
  expect(parseAddress('?needs=status&needs=problems', none)).toEqual(wholeIndex);
});

it('leaves what others keep in the address', () => {
  expect(formatAddress({...wholeIndex, query: 'x'}, '?utm=1&q=old&phase=done')).toBe('?utm=1&q=x');
});
