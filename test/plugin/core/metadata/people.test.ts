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
    ['Ada  Lovelace', 'Ada Lovelace'],
    ['Ada Lovelace <ada@example.co.uk>', 'Ada Lovelace <ada@example.co.uk>'],
    ['Ada Lovelace <ada at example.org>', 'Ada Lovelace'],
    ['Ada Lovelace \\<ada at example.org\\>', 'Ada Lovelace'],
    ['Ada Lovelace (Example Inc)', 'Ada Lovelace'],
    ['Ada Lovelace — lead', 'Ada Lovelace'],
    ['Ada Lovelace -- lead', 'Ada Lovelace'],
    ['Ada Lovelace for the store', 'Ada Lovelace'],
    ['Ada Lovelace -- @ada', 'Ada Lovelace @ada'],
    ['Ada Lovelace (@ada), Example Storage', 'Ada Lovelace @ada'],
    ['Ada Lovelace (@ada), the store, Grace Hopper', 'Ada Lovelace @ada'],
    ['@Ada3', '@Ada3'],
    ['@3d-ada', '@3d-ada'],
    ['[Ada](people/ada.md)', 'Ada'],
    ['[Ada](people/ada.md', 'Ada'],
    ['Ada https://x.org/ada', 'Ada https://x.org/ada'],
    ['Ada&nbsp;Lovelace', 'Ada Lovelace'],
    ['[Ada](javascript:alert(1))', 'Ada'],
    ['[Ada](http://x.org/ada "Countess")', 'Ada http://x.org/ada'],
    ['[Ada](https://x.org/ada@x.org)', 'Ada https://x.org/ada@x.org'],
    ['Ada <https://x.org/ada>', 'Ada https://x.org/ada'],
    ['Ada (https://x.org/ada)', 'Ada https://x.org/ada'],
    ['[Ada](HTTPS://www.GitHub.com/ada/)', 'Ada @ada HTTPS://www.GitHub.com/ada/'],
    ['[Ada](http://gitlab.com/ada)', 'Ada @ada http://gitlab.com/ada'],
    ['[Ada](https://github.com/ada/store)', 'Ada https://github.com/ada/store'],
    ['[Ada](https://x.org/github.com/ada)', 'Ada https://x.org/github.com/ada'],
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
    ['Ada Lovelace, Example Lab', ['Ada Lovelace']],
    ['Ada Lovelace (Example), Grace Hopper (Sample Inc)', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace (Store), the cook (Sample)', ['Ada Lovelace']],
    ['Ada Lovelace, head of Sample Labs', ['Ada Lovelace']],
    ['Ada Lovelace, Countess', ['Ada Lovelace']],
    ['@ada of Example, Grace Hopper', ['@ada']],
    ['Ada (Example), Grace Hopper', ['Ada']],
    ['Ada (@ada), Grace Hopper', ['Ada @ada', 'Grace Hopper']],
    ['@ada (Example) – lead, Grace Hopper', ['@ada']],
    ['Ada Lovelace, Grace Hopper, Example Labs', ['Ada Lovelace', 'Grace Hopper']],
    ['Ada Lovelace, Principal Engineer, store', ['Ada Lovelace']],
    ['Example Team', ['Example Team']],
    ['@ada  @grace', ['@ada', '@grace']],
    ['@ada and the team of @grace @joan', ['@ada', 'the team of @grace', '@joan']],
    ['@ada, @grace, team of Joan Clarke', ['@ada', '@grace']],
    ['@ada, @grace, Joan Clarke is away', ['@ada', '@grace']],
    ['ada, grace,', ['ada', 'grace']],
    ['ada;grace & joan', ['ada', 'grace', 'joan']],
    ['ada, & grace', ['ada', 'grace']],
    ['Ada Lovelace, Roland Weber', ['Ada Lovelace', 'Roland Weber']],
    [
      '[Ada](https://x.org/a) [Grace](https://x.org/g)',
      ['Ada https://x.org/a', 'Grace https://x.org/g'],
    ],
    [
      'Ada Lovelace, Grace Hopper (based upon the work of Joan Clarke)',
      ['Ada Lovelace', 'Grace Hopper'],
    ],
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
    ['Ada Lovelace with contribution by Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace (inspired by Grace Hopper)', ['Ada Lovelace']],
    ['Ada Lovelace, many thanks to Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace, thanks to Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace, based on a design of Grace Hopper', ['Ada Lovelace']],
    ['Ada Lovelace, ada,', ['Ada Lovelace @ada']],
    ['Ada Lovelace, @ada', ['Ada Lovelace @ada']],
    ['Ada Lovelace, aLovelace', ['Ada Lovelace @aLovelace']],
    ['ada lovelace, ada', ['ada lovelace @ada']],
    ['Ada, ada', ['Ada @ada']],
    ['Ada, Grace', ['Ada', 'Grace']],
    ['Ada &amp; Grace', ['Ada', 'Grace']],
    ['@ada of Example, grace', ['@ada', 'grace']],
    ['Ada Lovelace, grace hopper', ['Ada Lovelace', 'grace hopper']],
    ['ada, grace', ['ada', 'grace']],
    ['deMorgan, grace', ['deMorgan', 'grace']],
    ['Ada Lovelace, ada, grace', ['Ada Lovelace', 'ada', 'grace']],
    ['Ada Lovelace @ada', ['Ada Lovelace @ada']],
    ['@ada @grace', ['@ada', '@grace']],
    ['Ada<BR />Grace', ['Ada', 'Grace']],
    ['Ada<br/>Grace', ['Ada', 'Grace']],
    [
      'Ada Lovelace, ada@x.org, Grace Hopper, g@x.org',
      ['Ada Lovelace <ada@x.org>', 'Grace Hopper <g@x.org>'],
    ],
    ['Ada Lovelace, Grace Hopper, g@x.org', ['Ada Lovelace', 'Grace Hopper <g@x.org>']],
    ['Ada Lovelace <ada@x.org>, g@x.org', ['Ada Lovelace <ada@x.org>', '<g@x.org>']],
    ['@ada, g@x.org', ['@ada', '<g@x.org>']],
    ['Ada Lovelace, Grace <g@x.org>', ['Ada Lovelace', 'Grace <g@x.org>']],
  ])('in a bullet: %s', (value, people) => {
    expect(read('list', value)).toEqual(people);
  });

  it('are named once', () => {
    expect(read('front-matter', '@ada', '@ada')).toEqual(['@ada']);
  });
});

it('is no text of more than 300 characters', () => {
  const name = 'A'.repeat(300);
  expect(read('front-matter', name, `${name}a`)).toEqual([name]);
});

it.each([
  'TBD',
  '@todo',
  'N/A',
  'NA',
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
  '@you',
  '@yourfullname',
  'your',
  'your github',
  'Your first name',
  'your names',
  'your e-mail address',
  'your email',
  'your mail',
  '@____',
  '2020-01-31',
  '(someone)',
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
  const field = (value: string, key = 'authors') => ({
    key,
    values: value ? [value] : [],
    source: 'table' as const,
    line: 1,
  });
  const fields = [field(''), field('Joan', 'reviewers'), field('Ada Byron, ada'), field('Grace')];
  expect(readPeople(fields, 'authors')).toEqual([{name: 'Ada Byron', handle: 'ada'}]);
  expect(readPeople(fields, 'approvers')).toEqual([]);
});
