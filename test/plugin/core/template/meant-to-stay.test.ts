import {describe, expect, it} from 'vitest';
import {findMeantToStay} from '../../../../plugin/core/template/meant-to-stay.ts';
import {parse} from '../read.ts';

const find = (text: string) => findMeantToStay(parse(text, '_template.md'));
const staysOf = (text: string) => [...find(text).paragraphs];
const offersOf = (text: string) => [...find(text).offers];
const pad = (text: string, length: number) => text.padEnd(length, '-');

describe('a paragraph of a template is meant to stay', () => {
  it.each([
    ...['Do not remove this.', "Don't change this line.", 'You don’t edit this.'],
    ...['Never delete the notice.', 'These rows must not be altered.', 'Please do not touch this.'],
    ...['This must stay.', 'This text must be kept.', 'Keep this section.', 'Leave this notice.'],
    ...['This should not be modified.', 'Do not modify these.', pad('Do not remove this.', 299)],
    ...['The key words MUST and MAY', 'Keywords: SHALL', 'key word\nSHOULD', 'See RFC 2119.'],
    ...[`Key words ${'x'.repeat(198)} MUST`, 'As of RFC8174 it is so'],
    ...['Licensed under MIT', 'Licenced under MIT', 'It is in the public domain', 'CC0'],
    ...['Apache License 2', 'Apache licence', pad('Released under MIT', 599)],
  ])('that says %j', (text) => {
    expect(staysOf(`${text}\n`)).toHaveLength(1);
    expect(staysOf(`# T\n\n## A\n\n${text}\n`)).toHaveLength(1);
  });

  it.each([
    ...['This says something.', 'Do not remove ovens.', pad('Do not remove this.', 300)],
    ...['Keywords of it', `Key words ${'x'.repeat(199)} MUST`, 'It MUST be so', 'RFC 21190'],
    ...[pad('Released under MIT', 600), 'A licence of its own'],
  ])('not if it says %j', (text) => {
    expect(find(`# T\n\n${text}\n`)).toEqual({paragraphs: new Set(), offers: new Set()});
  });

  it.each([
    ['<!-- Never change it. -->\n\nWarm words.', ['warm words']],
    [`<!-- Never change it. ${'x'.repeat(372)} -->\n\nWarm words.`, ['warm words']],
    [`<!-- Never change it. ${'x'.repeat(373)} -->\n\nWarm words.`, []],
    ['<!-- Say what it does. -->\n\nWarm words.', []],
    ['Never change it.\n\nWarm words.', []],
    ['Warm words.\n\n<!-- Never change it. -->', []],
  ])('below a comment that says so: %j', (text, stays) => {
    expect(staysOf(`# T\n\n${text}\n`)).toEqual(stays);
  });

  it.each(['Release Signoff', 'Sign-off'])('below the heading %s, but for boxes', (title) => {
    const text = `# T\n\n## ${title}\n\nEach of them.\n\n- [ ] Tests\n- Docs\n\n## Why\n\nWords.\n`;
    expect(staysOf(text)).toEqual(['each of them', 'docs']);
  });
});

describe('a sentence is offered', () => {
  it.each([
    ['Otherwise write: Old clients go on to work.', ['old clients go on to work']],
    ['Else SAY “No *impact* on users” here.', ['no impact on users']],
    ['Else say "No impact on users" here.', ['no impact on users']],
    ['Put in "One of two", or enter "Two of two".', ['one of two', 'two of two']],
    [`Use ${'x'.repeat(58)} : no change at all`, ['no change at all']],
    [`Use ${'x'.repeat(60)} : no change at all`, []],
    [`Say "${'x y '.repeat(100)}"`, [`${'x y '.repeat(100).trim()}`]],
    [`Say "${'x y '.repeat(100)}z"`, []],
    ['Say "Not at all', []],
    ['Say "Not much" or so', []],
    ['Say: "Not at all."', ['not at all']],
    ['It says: Not at all.', []],
    ['Say what it costs\nof all this: a lot', []],
    ['```\nSay "Not at all"\n```', []],
    ['Words on the costs of it', []],
  ])('by %j: %j', (text, offers) => {
    expect(offersOf(`# T\n\n${text}\n`)).toEqual(offers);
  });
});
