import {describe, expect, it} from 'vitest';
import {readPeople} from '../../../../plugin/core/metadata/people.ts';
import type {FieldSource, Person} from '../../../../plugin/core/types.ts';

const read = (source: FieldSource, ...values: string[]) =>
  readPeople([{key: 'authors', values, source, line: 1}], 'authors').map(toText);

const toText = ({name, handle, email, url}: Person) =>
  [name, handle && `@${handle}`, email && `<${email}>`, url].filter(Boolean).join(' ');

describe('one person', () => {
  it.each([
    ['@ada', '@ada'],
    ['"@ada"', '@ada'],
    ['Ada Lovelace', 'Ada Lovelace'],
    ['[Ada](javascript:alert)', 'Ada'],
    ['Ada Lovelace <ada@x.org>', 'Ada Lovelace <ada@x.org>'],
    ['Ada Lovelace (@ada)', 'Ada Lovelace @ada'],
    ['Ada Lovelace @ada', 'Ada Lovelace @ada'],
    ['[Ada Lovelace](https://x.org/ada)', 'Ada Lovelace https://x.org/ada'],
    ['[Ada Lovelace](https://github.com/ada)', 'Ada Lovelace @ada https://github.com/ada'],
    ['[@ada](https://github.com/ada)', '@ada https://github.com/ada'],
    ['[Ada Lovelace][ada]', 'Ada Lovelace'],
    ['[Ada](mailto:ada@x.org)', 'Ada <ada@x.org>'],
    ['<ada@x.org>', '<ada@x.org>'],
    ['@org/team-of-ada', '@org/team-of-ada'],
    ['@ada, for the API', '@ada'],
    ['@ada - installer team', '@ada'],
    ['@ada (Installer Team)', '@ada'],
    ['Ada Lovelace, Example Inc', 'Ada Lovelace'],
    ['**Ada Lovelace**', 'Ada Lovelace'],
    ['Ada Lovelace <!-- and others -->', 'Ada Lovelace'],
    ['@ada (Ada Lovelace)', 'Ada Lovelace @ada'],
    ['by Ada Lovelace', 'Ada Lovelace'],
    ['Ada Lovelace &#60;ada@x.org&#62;', 'Ada Lovelace <ada@x.org>'],
  ])('%s', (value, person) => {
    expect(read('front-matter', value, 'Grace Hopper')).toEqual([person, 'Grace Hopper']);
  });
});

describe('several people', () => {
  it.each([
    ['@ada, @grace', ['@ada', '@grace']],
    ['@ada @grace', ['@ada', '@grace']],
    ['@ada and @grace', ['@ada', '@grace']],
    [
      'Ada Lovelace (@ada), Grace <g@x.org>, Joan Clarke',
      ['Ada Lovelace @ada', 'Grace <g@x.org>', 'Joan Clarke'],
    ],
    ['Ada Lovelace, Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['ada, grace', ['ada', 'grace']],
    ['Ada Lovelace (@ada), Grace Hopper', ['Ada Lovelace @ada', 'Grace Hopper']],
    ['Ada Lovelace (@ada), Example Labs', ['Ada Lovelace @ada']],
    [
      'Ada Lovelace, Grace Hopper, and Joan Clarke',
      ['Ada Lovelace', 'Grace Hopper', 'Joan Clarke'],
    ],
    ['Grace Hopper, Ada Lovelace (@ada)', ['Grace Hopper', 'Ada Lovelace @ada']],
    ['Ada Lovelace (ada), Grace Hopper (grace)', ['Ada Lovelace', 'Grace Hopper']],
    ['@ada (Ada Lovelace), Grace Hopper', ['Ada Lovelace @ada', 'Grace Hopper']],
    ['Ludwig van Beethoven (@l), Rosa de la Cruz', ['Ludwig van Beethoven @l', 'Rosa de la Cruz']],
    ['王小明 (@wang), 李雷', ['王小明 @wang', '李雷']],
    ['Ada Lovelace (@ada), keeper of the boards', ['Ada Lovelace @ada']],
    ['My Linh Tran, Yourgos Pappas', ['My Linh Tran', 'Yourgos Pappas']],
  ])('in one value of front matter: %s', (value, people) => {
    expect(read('front-matter', value)).toEqual(people);
  });

  it.each([
    ['Ada Lovelace, ada', ['Ada Lovelace @ada']],
    ['Ada Lovelace, Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    [
      '[Ada](https://x.org/a), [Grace](https://x.org/g)',
      ['Ada https://x.org/a', 'Grace https://x.org/g'],
    ],
    ['Ada & Grace', ['Ada', 'Grace']],
    ['Ada<br>Grace', ['Ada', 'Grace']],
    [
      '[Ada](https://x.org/a) | [Grace](https://x.org/g) |',
      ['Ada https://x.org/a', 'Grace https://x.org/g'],
    ],
    ['Ada \\| Grace', ['Ada', 'Grace']],
    ['Ada Lovelace / Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace + Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace und Grace Hopper', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace, helped by Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace, after a draft by Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace (originally by Grace Hopper)', ['Ada Lovelace']],
    ['Ada &lt;a@x.org&gt;, Grace &lt;g@x.org&gt;', ['Ada <a@x.org>', 'Grace <g@x.org>']],
    ['Ada Lovelace `<a@x.org>`', ['Ada Lovelace <a@x.org>']],
    ['Ada Lovelace (`@ada`)', ['Ada Lovelace @ada']],
    ['Ada Lovelace - @ada', ['Ada Lovelace @ada']],
    ['Ada Lovelace (@ada), a@x.org', ['Ada Lovelace @ada <a@x.org>']],
    ['Ada Lovelace, with help of Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace (inspired by Grace Hopper)', ['Ada Lovelace']],
  ])('in a bullet: %s', (value, people) => {
    expect(read('list', value)).toEqual(people);
  });

  it('are named once', () => {
    expect(read('front-matter', '@ada', '@ada')).toEqual(['@ada']);
  });
});

it.each([
  'TBD',
  'N/A',
  'N.A.',
  'none',
  '',
  '-',
  '?',
  '@',
  '<name>',
  '\\<name\\>',
  '(your name)',
  'your name',
  'my full name',
  '@your-handle',
  '@mygithub',
  '<@you>',
  'yourself',
  '{everybody}',
  '[Name]',
  'Full name',
  "[Author's name]",
])('%j is nobody', (value) => {
  expect(read('front-matter', value)).toEqual([]);
});

it('takes the first field that names somebody', () => {
  const field = (value: string) => ({
    key: 'authors',
    values: value ? [value] : [],
    source: 'list' as const,
    line: 1,
  });
  expect(readPeople([field(''), field('Ada'), field('Grace')], 'authors')).toEqual([{name: 'Ada'}]);
});
