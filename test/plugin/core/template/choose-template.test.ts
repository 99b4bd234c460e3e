import {describe, expect, it} from 'vitest';
import {
  chooseContract,
  type NamedTemplate,
} from '../../../../plugin/core/template/choose-template.ts';
import {parse} from '../read.ts';

const toText = (titles: readonly string[], title = 'T') =>
  `# ${title}\n\n${titles.map((name) => `## ${name}\n\nOf ${name}.\n`).join('\n')}`;
const named = (name: string, ...titles: readonly string[]): NamedTemplate => ({
  name,
  file: parse(toText(titles, 'Title'), name),
});
const document = (at: number, ...titles: readonly string[]) =>
  parse(toText(titles, `Cache ${at}`), `000${at}-cache.md`);
const choose = (
  files: ReturnType<typeof parse>[],
  {configured, beside = [], builtIn = []}: Partial<Parameters<typeof chooseContract>[1]> = {},
) => chooseContract(files, {configured, beside, builtIn});
const template = (name: string, ...titles: readonly string[]) => parse(toText(titles), name);

describe('the template in force', () => {
  const one = template('_one.md', 'Aim', 'Cost', 'Heat', 'Doors');
  const two = template('_two.md', 'Wood', 'Stone', 'Steel', 'Glass');

  it.each([
    ['the only one', [one], '_one.md'],
    ['the first of an empty folder', [one, two], '_one.md'],
    ['one with sections', [template('_none.md'), two], '_two.md'],
    ['the one followed', [one, two, document(1, 'Wood', 'Stone')], '_two.md'],
    [
      'the one followed more closely',
      [one, two, document(1, 'Aim', 'Cost'), document(2, 'Wood', 'Stone', 'Steel')],
      '_two.md',
    ],
    [
      'the first of two that are followed alike',
      [one, two, document(1, 'Aim'), document(2, 'Wood')],
      '_one.md',
    ],
    [
      'not one that a few follow more closely',
      [
        one,
        two,
        document(1, 'Wood', 'Stone', 'Steel', 'Glass'),
        ...[2, 3, 4].map((at) => document(at, 'Aim')),
      ],
      '_one.md',
    ],
    [
      'one that a third follows more closely',
      [one, two, document(1, 'Wood', 'Stone'), document(2, 'Aim'), document(3, 'Aim')],
      '_two.md',
    ],
    [
      'not one with the status and an optional section only',
      [
        one,
        template('_two.md', 'Status', 'Wood [optional]', 'Stone'),
        document(1, 'Status', 'Wood', 'Aim'),
      ],
      '_one.md',
    ],
  ])('is %s', (_, files, name) => {
    expect(choose(files)?.template).toBe(name);
  });

  it('is the one that is named, with the text of all', () => {
    const contract = choose([one, two], {configured: named('x.md', 'Own')});
    expect(contract?.template).toBe('x.md');
    expect(contract?.standing.paragraphs).toContain('of glass');
    expect(contract?.standing.paragraphs).toContain('of own');
    expect(choose([one, two])?.standing.paragraphs).toContain('of glass');
  });

  const beside = [named('../x-template.md', 'Aim', 'Cost', 'Heat')];

  it.each([
    ['none', [], true],
    ['two of its sections', [document(1, 'Aim', 'Cost')], true],
    ['one of them', [document(1, 'Aim')], false],
    [
      'two in one of ten',
      [
        document(1, 'Aim', 'Cost'),
        ...[2, 3, 4, 5, 6, 7, 8, 9, 0].map((at) => document(at, 'Wood')),
      ],
      true,
    ],
    [
      'two in one of eleven',
      [
        document(1, 'Aim', 'Cost'),
        ...[2, 3, 4, 5, 6, 7, 8, 9, 0, 9].map((at) => document(at, 'Wood')),
      ],
      false,
    ],
  ])('is one beside the folder where documents have %s', (_, files, isInForce) => {
    expect(choose(files, {beside})?.template === '../x-template.md').toBe(isInForce);
  });

  it('is one beside it with a single section where documents have that', () => {
    expect(
      choose([document(1, 'Aim')], {beside: [named('../x-template.md', 'Aim')]}),
    ).toBeDefined();
    expect(choose([document(1, 'Aim')], {beside: [named('../x.md', 'Aim')]})).toBeUndefined();
  });
});
