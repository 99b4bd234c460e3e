import {describe, expect, it} from 'vitest';
import {collectChanges, type DesignChange} from '../../../../plugin/core/index.ts';
import {folderAfter} from './folder.ts';
import {design, type Files, type Step} from './history.ts';

const idsOf = (changes: readonly DesignChange[]) => changes.map(({id}) => id);

// Each state is the commit of a month of its own, from January 2024 on.
function changesOf(...states: readonly Files[]): readonly DesignChange[] {
  return collectChanges(folderAfter(inMonths(...states)));
}

function inMonths(...states: readonly Files[]): readonly Step[] {
  return states.map((files, at) => [`2024-${String(at + 1).padStart(2, '0')}-01`, files]);
}

function toLine({date, kind, designs, status, from, successor, sections, release}: DesignChange) {
  const words = [from, status, release, successor?.id, sections?.join('+')];
  return [date, kind, designs.map(({id}) => id).join('+'), ...words.filter(Boolean)].join(' ');
}

function many(count: number, status: (at: number) => string): Files {
  const texts = Array.from({length: count}, (_, at) => [`${at}.md`, design(status(at))] as const);
  return Object.fromEntries(texts);
}

describe('a change', () => {
  it.each<[string, readonly Files[], string]>([
    ['a design that came', [{'a.md': design('provisional')}], '2024-01-01 new a provisional'],
    ['one without a status', [{'0001-cache.md': '# Cache\n'}], '2024-01-01 new 0001-cache'],
    [
      'another status',
      [{'a.md': design('provisional')}, {'a.md': design('implementable')}],
      '2024-02-01 became a provisional implementable',
    ],
    [
      'a design in its place',
      [
        {'a.md': design('implemented'), 'b.md': design('implemented')},
        {'a.md': `---\nsuperseded-by: [b.md]\n---\n${design('replaced')}`},
      ],
      '2024-02-01 replaced a implemented replaced b',
    ],
    [
      'replaced by what is not known',
      [{'a.md': design('implemented')}, {'a.md': design('replaced')}],
      '2024-02-01 became a implemented replaced',
    ],
    [
      'another release',
      [{'a.md': design('Implemented (v1.1)')}, {'a.md': design('Implemented (v1.2)')}],
      '2024-02-01 release a implemented v1.2',
    ],
    [
      'words of what was accepted',
      [{'a.md': design('implementable')}, {'a.md': design('implementable', 'To be slow.')}],
      '2024-02-01 text a implementable Goals',
    ],
    [
      'a design that is gone',
      [{'a.md': design('provisional'), 'b.md': design('provisional')}, {'a.md': null}],
      '2024-02-01 removed a',
    ],
  ])('is %s', (_, states, line) => {
    expect(toLine(changesOf(...states)[0] as DesignChange)).toBe(line);
  });

  it.each<[string, readonly Files[]]>([
    ['words of a draft', [{'a.md': design('draft')}, {'a.md': design('draft', 'Slow.')}]],
    [
      'a status read late',
      [{'a.md': '# Cache\n\n## Summary\n\nIt is kept.\n'}, {'a.md': design('implemented')}],
    ],
    ['a status taken out', [{'0001-cache.md': design('draft')}, {'0001-cache.md': '# Cache\n'}]],
    ['a word that means the same', [many(3, () => 'draft'), many(3, () => 'proposed')]],
    ['an appendix', [{'a.md': design('draft')}, {'a/notes.md': 'Notes.\n'}]],
  ])('is not %s', (_, states) => {
    expect(changesOf(...states).filter(({date}) => date !== '2024-01-01')).toEqual([]);
  });

  it('is not that designs came with others from elsewhere', () => {
    expect(changesOf(many(5, () => 'draft'))).toEqual([]);
    expect(changesOf(many(4, () => 'draft'))).toHaveLength(4);
  });

  it('says where it was made', () => {
    const steps: readonly Step[] = [
      ['2024-01-01', {'a.md': design('draft')}, {author: 'Ada', pullRequest: 7}],
      ['2024-02-01', {'b.md': design('draft')}],
      ['2024-03-01', {'b.md': null}, {pullRequest: 8}],
    ];
    const changes = collectChanges(folderAfter(steps), {repositoryUrl: 'https://example.org/a/b'});
    expect(changes.map(({kind, author, url}) => [kind, author, url])).toEqual([
      ['removed', undefined, 'https://example.org/a/b/pull/8'],
      ['new', 'Ada', 'https://example.org/a/b/pull/7'],
    ]);
    expect(collectChanges(folderAfter(steps))[0]).not.toHaveProperty('url');
  });
});

it('the newest changes come first, those of one moment by the name of their design', () => {
  const states = [
    {'b.md': design('draft'), 'a.md': design('draft')},
    {'b.md': design('implementable')},
  ];
  expect(changesOf(...states).map(toLine)).toEqual([
    '2024-02-01 became b draft implementable',
    '2024-01-01 new a draft',
    '2024-01-01 new b draft',
  ]);
});

it('only the kinds that are asked for are told', () => {
  const set = folderAfter(inMonths({'a.md': design('draft')}, {'a.md': design('implementable')}));
  expect(collectChanges(set, {kinds: ['new']}).map(({kind}) => kind)).toEqual(['new']);
  expect(collectChanges(set, {kinds: []})).toEqual([]);
});

describe('what one commit did to many designs', () => {
  const last = (count: number, before: string, after: (at: number) => string) =>
    changesOf(
      many(count, () => before),
      many(count, after),
    ).filter(({date}) => date === '2024-02-01');

  it('is told once from ten on', () => {
    expect(last(9, 'implementable', () => 'implemented')).toHaveLength(9);
    const [change, ...others] = last(10, 'implementable', () => 'implemented');
    expect(others).toEqual([]);
    expect(change).toMatchObject({kind: 'became', from: 'implementable', status: 'implemented'});
    expect(change?.designs.map(({id}) => id).join('')).toBe('0123456789');
  });

  it('names a status only where all became it', () => {
    const [change] = last(10, 'draft', (at) => (at < 5 ? 'implemented' : 'rejected'));
    expect(change).toMatchObject({kind: 'became', from: 'draft', phase: 'unknown'});
    expect(change).not.toHaveProperty('status');
  });

  it('stays one change, with its name, after some of them are gone', () => {
    const states = [many(10, () => 'draft'), many(10, () => 'accepted')];
    const [before] = changesOf(...states);
    const [, after] = changesOf(...states, {'3.md': null});
    expect(after?.id).toBe(before?.id);
    expect(after?.designs).toHaveLength(9);
  });
});

describe('the name of a change', () => {
  const states = [{'a.md': design('draft')}, {'a.md': design('implementable')}];

  it('is another for each change', () => {
    const ids = idsOf(changesOf(...states, {'a.md': design('draft')}, {'b.md': design('draft')}));
    expect(new Set(ids).size).toBe(4);
  });

  it('stays when the design is moved', () => {
    const moved = {'a.md': null, 'done/7-moved.md': design('implementable')};
    expect(idsOf(changesOf(...states, moved))).toEqual(idsOf(changesOf(...states)));
  });

  it('stays when the status is read otherwise', () => {
    const otherwise = [{'a.md': design('draft')}, {'a.md': design('Parked for now')}];
    expect(idsOf(changesOf(...otherwise))).toEqual(idsOf(changesOf(...states)));
  });

  it('stays when what took its place is known later', () => {
    const replaced = [{'a.md': design('draft')}, {'a.md': design('replaced')}];
    const successor = {'b.md': `---\nreplaces: [a.md]\n---\n${design('draft')}`};
    const after = changesOf(...replaced, successor).filter(({id}) => !id.includes('b'));
    expect(after[0]?.kind).toBe('replaced');
    expect(idsOf(after)).toEqual(idsOf(changesOf(...replaced)));
  });

  it('is that of the first of the commits that were taken as one', () => {
    const steps = (more: readonly Step[]): readonly Step[] => [
      ['2024-01-01', {'a.md': design('draft')}],
      ['2024-02-01T08:00:00Z', {'a.md': design('implementable')}],
      ...more,
    ];
    const [first] = collectChanges(folderAfter(steps([])));
    const later: Step = ['2024-02-01T20:00:00Z', {'a.md': design('implemented')}];
    const [second] = collectChanges(folderAfter(steps([later])));
    expect(second?.id).toBe(first?.id);
    expect(second?.commit).not.toBe(first?.commit);
  });
});
