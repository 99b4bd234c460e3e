import {describe, expect, it} from 'vitest';
import {only, readFiles, readFolder} from '../read.ts';

const summary = 'Answers are kept for a minute, so that the next caller is served at once.';

const rules = [
  'invalid-metadata',
  'missing-status',
  'unchosen-status',
  'unknown-status',
  'file-name',
];

const read = (text: string, path = '0001-odd.md') => {
  const design = only(readFolder({[path]: text}).designs);
  const problems = design.problems
    .filter(({rule}) => rules.includes(rule) || rule === 'placeholder-person')
    .map(({rule, line, message, hint}) => `${line} ${rule}: ${message}. ${hint}`);
  return {design, problems};
};

describe('odd metadata is read as far as can be, with one problem', () => {
  it.each([
    [
      'status: [implemented, draft]',
      {status: {id: 'implemented'}},
      '2 invalid-metadata: Field `status` is a list, where one word belongs. Write `status: implemented`.',
    ],
    [
      'status:\n  word: draft',
      {status: {id: 'draft'}},
      '2 invalid-metadata: Field `status` is a group of fields, where one word belongs. Write one word behind the colon.',
    ],
    [
      'status: draft\ntitle: {word: draft, day}',
      {title: 'T'},
      '3 invalid-metadata: Field `title` is a group of fields, where one word belongs. Write one word behind the colon.',
    ],
    [
      'status: draft\ntitle:\n  - Cache answers',
      {status: {id: 'draft'}},
      '3 invalid-metadata: Field `title` is a list, where one word belongs. Write one word behind the colon.',
    ],
    [
      'status: draft\ncreation-date: [2020-01-31]',
      {created: '2020-01-31'},
      '3 invalid-metadata: Field `creation-date` is a list, where one word belongs. Write `creation-date: 2020-01-31`.',
    ],
    [
      'status: draft\nauthors: 2020-01-31',
      {authors: []},
      '3 invalid-metadata: Field `authors` is `2020-01-31`, which is nobody. Write a name or a handle.',
    ],
    [
      'status: draft\n: x',
      {status: {id: 'draft'}},
      '3 invalid-metadata: Metadata has a value without a name. Write its name before the colon.',
    ],
  ])('%j', (yaml, fields, problem) => {
    const {design, problems} = read(`---\n${yaml}\n---\n# T`);
    expect(design).toMatchObject(fields);
    expect(problems).toEqual([problem]);
  });

  it.each([
    ['status: null', 'Status is empty'],
    ['status: ~', 'Status is empty'],
    ['status:', 'Status is empty'],
    ['status: []', 'Status is empty'],
    ['status: 2020-01-31', 'Status `2020-01-31` is not known'],
    ['status: true', 'Status `true` is not known'],
    ['status: draft | accepted', "Status is not chosen: the template's menu stands as it was"],
    ['status: "One of: draft"', "Status `One of: draft` still has the template's menu around it"],
    ['status: [draft | accepted]', "Status is not chosen: the template's menu stands as it was"],
  ])('%j: %s', (yaml, message) => {
    const {design} = read(`---\n${yaml}\n---\n# T\n\n${summary}`);
    expect(design.problems.map((problem) => problem.message)).toEqual([message]);
  });

  it.each([
    'status: draft\nsuperseded-by:',
    'status: draft\nauthors: null',
    'status: draft\ntitle: ~',
  ])('%j is right', (yaml) => {
    expect(read(`---\n${yaml}\n---\n# T`).problems).toEqual([]);
  });

  it('a number with a letter, in the name of the file', () => {
    const {design, problems} = read('# T\n\n- Status: draft', '0012a-cache.md');
    expect(design.number).toBe(12);
    expect(problems).toEqual([expect.stringContaining('letter of `0012a`')]);
  });

  it('a number with a letter, in a field', () => {
    const {design, problems} = read('---\nstatus: draft\nnumber: 12a\n---\n# T', 'cache.md');
    expect(design.number).toBe(12);
    expect(problems).toEqual([
      '3 invalid-metadata: Field `number` is `12a`, which is no number. Write digits only: `12`.',
    ]);
  });

  it.each(['3d-printing.md', '2fa-login.md', '802x-networks.md'])('%s has no number', (path) => {
    expect(read('# T\n\n- Status: draft', path).design).not.toHaveProperty('number');
  });

  it('a number with a letter takes no other number away', () => {
    const {designs} = readFolder({
      '0001-linking.md': `---\nstatus: draft\nsee-also: 12\n---\n# A\n\n${summary}`,
      '0012-linked.md': `# B\n\n- Status: draft\n\n${summary}`,
      '0012a-c.md': `# C\n\n- Status: draft\n\n${summary}`,
    });
    expect(designs[0]?.seeAlso).toEqual([{raw: '12', id: '0012-linked'}]);
    expect(designs.flatMap(({problems}) => problems.map(({rule}) => rule))).toEqual(['file-name']);
  });
});

describe('a sidecar', () => {
  const readme = {path: 'store/1-sidecar/README.md', text: `# T\n\n${summary}`};
  const messages = (sidecar: object) => {
    const file = {
      ...readme,
      sidecar: {path: 'store/1-sidecar/kep.yaml', text: 'status: draft', ...sidecar},
    };
    const design = only(readFiles([file]).designs);
    return [design.status.id, ...design.problems.map(({message}) => message)];
  };

  it('has one problem where another stands beside it', () => {
    expect(messages({rivals: ['store/1-sidecar/metadata.yaml']})).toEqual([
      'draft',
      'Metadata in `metadata.yaml` is not read, since `kep.yaml` stands beside it',
    ]);
  });

  it('has one problem where it is not UTF-8', () => {
    const damage = {message: 'File is not UTF-8, so some of its letters are lost', hint: 'x'};
    expect(messages({damage})).toEqual([
      'draft',
      'File `kep.yaml` is not UTF-8, so some of its letters are lost',
    ]);
  });

  it('has one problem where it holds no names', () => {
    expect(messages({text: '- a\n- b'})).toEqual([
      undefined,
      'Metadata in `kep.yaml`, line 1, has no names, only values',
    ]);
  });
});
