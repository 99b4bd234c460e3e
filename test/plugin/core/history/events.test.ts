import {describe, expect, it} from 'vitest';
import {findUncommitted} from '../../../../plugin/core/history/uncommitted.ts';
import {readDocument} from '../read.ts';
import {design, type Files, follow, type Step, tell, timelinesOf, toLine} from './history.ts';

// One block for each rule of the history's design, in its order.

function steps(...states: readonly (readonly [date: string, text: string])[]): readonly Step[] {
  return states.map(([date, text]) => [date, {'a.md': text}]);
}

describe('commits within a day', () => {
  it('count as the last of them', () => {
    expect(
      tell(
        steps(
          ['2024-01-01', design('provisional')],
          ['2024-02-01T08:00:00Z', design('implementable')],
          ['2024-02-01T20:00:00Z', design('implemented')],
          ['2024-02-03', design('deferred')],
        ),
      ),
    ).toEqual([
      '2024-02-03 changed implemented > deferred',
      '2024-02-01 changed provisional > implemented',
      '2024-01-01 added provisional',
    ]);
  });

  it('count for nothing where they end where they began', () => {
    expect(
      tell(
        steps(
          ['2024-01-01', design('provisional')],
          ['2024-02-01T08:00:00Z', design('implemented')],
          ['2024-02-01T20:00:00Z', design('provisional')],
        ),
      ),
    ).toEqual(['2024-01-01 added provisional']);
  });

  it('name the first of them, which never changes', () => {
    const events = timelinesOf(
      steps(
        ['2024-01-01', design('provisional')],
        ['2024-02-01T08:00:00Z', design('implementable')],
        ['2024-02-01T20:00:00Z', design('implemented')],
      ),
    ).get('a.md')?.events;
    expect(events?.[0]).toMatchObject({commit: 'c3', firstCommit: 'c2'});
  });

  it('put right with what status a design was born', () => {
    expect(
      tell(
        steps(
          ['2024-01-01T08:00:00Z', design('provisional')],
          ['2024-01-01T10:00:00Z', design('implementable')],
        ),
      ),
    ).toEqual(['2024-01-01 added implementable']);
  });
});

it('a design born with a status did not become it', () => {
  expect(tell(steps(['2024-01-01', design('implemented')]))).toEqual([
    '2024-01-01 added implemented',
  ]);
});

describe('a status that cannot be read for a while', () => {
  it.each([
    ['broken YAML', '---\nstatus: [implemented\n---\n# Cache\n'],
    ['an empty file', ''],
    ['no status at all', '# Cache\n\n## Summary\n\nIt is kept.\n'],
    ['the menu', design('One of: provisional|implemented|replaced')],
  ])('was there all the time: %s', (_, gap) => {
    expect(
      tell(
        steps(
          ['2024-01-01', design('implemented')],
          ['2024-02-01', gap],
          ['2024-03-01', design('implemented')],
        ),
      ).filter((line) => !line.includes(' text ')),
    ).toEqual(['2024-01-01 added implemented']);
  });

  it('leaves no trace where the file was empty', () => {
    const all = steps(
      ['2024-01-01', design('implemented')],
      ['2024-02-01', ''],
      ['2024-03-01', design('implemented')],
    );
    expect(tell(all)).toEqual(['2024-01-01 added implemented']);
  });

  it('changed when it is read again as another', () => {
    expect(
      tell(
        steps(
          ['2024-01-01', design('implementable')],
          ['2024-02-01', '# Cache\n'],
          ['2024-03-01', design('implemented')],
        ),
      )[0],
    ).toBe('2024-03-01 changed implementable > implemented');
  });

  it('is gone where it never comes back', () => {
    const all = steps(['2024-01-01', design('implementable')], ['2024-02-01', '# Cache\n']);
    expect(tell(all)[0]).toBe('2024-02-01 changed implementable > -');
    expect(timelinesOf(all).get('a.md')?.statusSince).toBeUndefined();
  });
});

it('a status that a later commit has first may be older than that', () => {
  expect(tell(steps(['2024-01-01', '# Cache\n'], ['2024-03-01', design('implemented')]))).toEqual([
    '2024-03-01 read implemented',
    '2024-01-01 added -',
  ]);
});

it('a status chosen from the menu later changed then', () => {
  expect(
    tell(
      steps(
        ['2024-01-01', design('One of: provisional|implementable|implemented')],
        ['2024-03-01', design('implementable')],
      ),
    ),
  ).toEqual(['2024-03-01 changed implementable', '2024-01-01 added -']);
});

it.each([
  ['a typing error', 'implementible'],
  ['case', 'IMPLEMENTABLE'],
  ['what leads in', 'One of: implementable'],
  ['marks', '**Implementable**'],
])('a status is the same without %s', (_, before) => {
  expect(
    tell(steps(['2024-01-01', design(before)], ['2024-03-01', design('implementable')])),
  ).toEqual(['2024-01-01 added implementable']);
});

describe('a word that another replaces in one commit', () => {
  const folder = (status: string, count: number): Files =>
    Object.fromEntries(Array.from({length: count}, (_, at) => [`${at}.md`, design(status)]));

  it('is renamed where three designs had it, and none has it after', () => {
    const all: readonly Step[] = [
      ['2024-01-01', folder('draft', 3)],
      ['2024-03-01', folder('proposed', 3)],
    ];
    expect(tell(all, '0.md')[0]).toBe('2024-03-01 renamed draft > proposed of 3');
    expect(timelinesOf(all).get('0.md')?.statusSince).toBe('2024-01-01');
  });

  it.each<[string, readonly Step[]]>([
    [
      'only two designs had it',
      [
        ['2024-01-01', folder('draft', 2)],
        ['2024-03-01', folder('proposed', 2)],
      ],
    ],
    [
      'another design keeps it',
      [
        ['2024-01-01', folder('draft', 4)],
        ['2024-03-01', folder('proposed', 3)],
      ],
    ],
    [
      'a design gets it later',
      [
        ['2024-01-01', folder('draft', 3)],
        ['2024-03-01', folder('proposed', 3)],
        ['2024-05-01', {'late.md': design('draft')}],
      ],
    ],
  ])('changed where %s', (_, all) => {
    expect(tell(all, '0.md')[0]).toMatch(/^2024-03-01 changed draft > proposed/);
  });

  it('changed where the new word means something else', () => {
    const all: readonly Step[] = [
      ['2024-01-01', folder('proposed', 3)],
      ['2024-03-01', folder('accepted', 3)],
    ];
    expect(tell(all, '0.md')[0]).toBe('2024-03-01 changed proposed > accepted of 3');
  });

  it('is renamed also where a design that had it was removed before', () => {
    const all: readonly Step[] = [
      ['2024-01-01', folder('draft', 4)],
      ['2024-02-01', {'3.md': null}],
      ['2024-03-01', folder('proposed', 3)],
    ];
    expect(tell(all, '0.md')[0]).toBe('2024-03-01 renamed draft > proposed of 3');
  });
});

it('changes of an audit say how many there were', () => {
  const all: readonly Step[] = [
    ['2024-01-01', {'a.md': design('implementable'), 'b.md': design('provisional')}],
    ['2024-03-01', {'a.md': design('implemented'), 'b.md': design('rejected')}],
  ];
  expect(tell(all, 'a.md')[0]).toBe('2024-03-01 changed implementable > implemented of 2');
  expect(tell(all, 'b.md')[0]).toBe('2024-03-01 changed provisional > rejected of 2');
});

describe('a text and its sidecar that disagree', () => {
  const both = (text: string, sidecar: string) => ({
    'a/README.md': design(text),
    'a/metadata.yaml': `status: ${sidecar}\n`,
  });

  it('agree since the first of them said the word without interruption', () => {
    const all: readonly Step[] = [
      ['2023-01-01', both('provisional', 'provisional')],
      ['2023-06-01', {'a/README.md': design('implemented')}],
      ['2024-09-01', {'a/metadata.yaml': 'status: implemented\n'}],
    ];
    expect(tell(all, 'a/README.md')).toEqual([
      '2023-06-01 changed provisional > implemented',
      '2023-01-01 added provisional',
    ]);
  });

  it('do not where it took the word back in between', () => {
    const all: readonly Step[] = [
      ['2023-01-01', both('provisional', 'provisional')],
      ['2023-06-01', {'a/README.md': design('implemented')}],
      ['2023-08-01', {'a/README.md': design('provisional')}],
      ['2024-09-01', both('implemented', 'implemented')],
    ];
    expect(tell(all, 'a/README.md')[0]).toBe('2024-09-01 changed provisional > implemented');
  });
});

describe('designs that come from elsewhere', () => {
  const five = (prefix: string, text: (at: number) => string | null): Files =>
    Object.fromEntries(Array.from({length: 5}, (_, at) => [`${prefix}${at}.md`, text(at)]));
  const own = (at: number) =>
    design('implemented', `Number ${at} has words of its own, and it has some more of them.`);

  it('keep their history where they were moved inside the repository', () => {
    const all: readonly Step[] = [
      ['2020-01-01', five('../docs/', own)],
      ['2024-01-01', {...five('../docs/', () => null), ...five('', own)}],
    ];
    expect(tell(all, '0.md')).toEqual(['2020-01-01 added implemented of 5 imported']);
  });

  it('are imported where five come at once', () => {
    expect(tell([['2024-01-01', five('', own)]], '0.md')).toEqual([
      '2024-01-01 added implemented of 5 imported',
    ]);
    const four = Object.fromEntries(Object.entries(five('', own)).slice(0, 4));
    expect(tell([['2024-01-01', four]], '0.md')).toEqual(['2024-01-01 added implemented of 4']);
  });

  it('change as any other afterwards', () => {
    const later: Step = ['2024-03-01', {'0.md': design('deferred', 'Number 0 has other words.')}];
    expect(tell([['2024-01-01', five('', own)], later], '0.md')).toEqual([
      '2024-03-01 changed implemented > deferred',
      '2024-03-01 text deferred Goals',
      '2024-01-01 added implemented of 5 imported',
    ]);
  });

  it('are as old as they say themselves, where that is older', () => {
    const dated = (at: number) => `---\ndate: 201${at}-05-06\n---\n${own(at)}`;
    const all: readonly Step[] = [['2012-01-01', five('', dated)]];
    expect(tell(all, '0.md')).toEqual(['2010-05-06 added implemented of 5 imported']);
    expect(tell(all, '4.md')).toEqual(['2012-01-01 added implemented of 5 imported']);
    expect(timelinesOf(all).get('0.md')?.statusSince).toBe('2010-05-06');
    expect(timelinesOf(all).get('4.md')?.statusSince).toBe('2012-01-01');
  });
});

it('a file that became a link is gone, and its text goes on where it went', () => {
  const text = design('implemented');
  const tracks = follow([
    ['2024-01-01', {'a.md': text}],
    // What the reader makes of a link: a path without a text.
    ['2024-02-01', {'a.md': null, 'done/a.md': text}],
  ]);
  expect(tracks.map(({path, removed}) => [path, removed])).toEqual([['done/a.md', undefined]]);
});

it('a design that is gone has no timeline', () => {
  const all: readonly Step[] = [
    ['2024-01-01', {'a.md': design('draft'), 'b.md': design('done', 'It has words of its own.')}],
    ['2024-02-01', {'a.md': null}],
  ];
  expect([...timelinesOf(all).keys()]).toEqual(['b.md']);
});

it.each([
  ['qualifier', design('Implemented (v1.1)'), design('Implemented (v1.2)'), 'v1.2'],
  [
    'milestone',
    `---\nlatest-milestone: "0.0"\n---\n${design('implemented')}`,
    `---\nlatest-milestone: v1.30\n---\n${design('implemented')}`,
    'v1.30',
  ],
  [
    'release',
    `---\nrelease: "4.1"\n---\n${design('implemented')}`,
    `---\nrelease: "4.2"\n---\n${design('implemented')}`,
    '4.2',
  ],
])('the same word with another %s is a release', (_, before, after, release) => {
  expect(tell(steps(['2024-01-01', before], ['2024-03-01', after]))[0]).toBe(
    `2024-03-01 release implemented ${release}`,
  );
});

it('a release that is named no more is not taken back', () => {
  expect(
    tell(
      steps(
        ['2024-01-01', design('Implemented (v1.1)')],
        ['2024-03-01', design('Implemented')],
        ['2024-05-01', design('Implemented (v1.1)')],
      ),
    ),
  ).toEqual(['2024-01-01 added implemented v1.1']);
});

it('a status that is taken back changed twice', () => {
  const all = steps(
    ['2024-01-01', design('implementable')],
    ['2024-02-01', design('implemented')],
    ['2024-03-01', design('implementable')],
  );
  expect(tell(all).slice(0, 2)).toEqual([
    '2024-03-01 changed implemented > implementable',
    '2024-02-01 changed implementable > implemented',
  ]);
  expect(timelinesOf(all).get('a.md')?.statusSince).toBe('2024-03-01');
});

it.each<[string, string, Files]>([
  ['renamed', 'b.md', {'a.md': null, 'b.md': design('provisional')}],
  [
    'renumbered and edited',
    '0007-renumbered.md',
    {'a.md': null, '0007-renumbered.md': design('implementable')},
  ],
  [
    'given a folder and metadata',
    'a/README.md',
    {'a.md': null, 'a/README.md': design('provisional'), 'a/metadata.yaml': 'number: 7\n'},
  ],
])('a design keeps its history when it is %s', (_, path, files) => {
  const told = tell(
    [
      ['2024-01-01', {'a.md': design('provisional')}],
      ['2024-03-01', files],
    ],
    path,
  );
  expect(told.at(-1)).toBe('2024-01-01 added provisional');
});

it('a design with other words in the place of one that was removed is another', () => {
  const all: readonly Step[] = [
    ['2024-01-01', {'a.md': design('provisional')}],
    ['2024-02-01', {'a.md': null}],
    ['2024-03-01', {'a.md': design('implemented')}],
  ];
  expect(tell(all)).toEqual(['2024-03-01 added implemented']);
});

describe('a change that is not committed', () => {
  const timeline = timelinesOf(steps(['2024-01-01', design('provisional')])).get('a.md');

  it('is told from the status that the last commit has', () => {
    const {status} = readDocument(design('implemented'));
    expect(findUncommitted(status, timeline)).toEqual({
      from: 'provisional',
      status: 'implemented',
      phase: 'done',
    });
  });

  it('is none where the status is the same', () => {
    const {status} = readDocument(design('Provisional'));
    expect(findUncommitted(status, timeline)).toBeUndefined();
  });

  it('is not known where there is no history', () => {
    expect(findUncommitted(readDocument(design('done')).status, undefined)).toBeUndefined();
  });
});

describe('words changed after a design was accepted', () => {
  it('are told by their sections', () => {
    const all = steps(
      ['2024-01-01', design('provisional')],
      ['2024-02-01', design('provisional', 'To be slow.')],
      ['2024-03-01', design('implementable', 'To be slow.')],
      ['2024-04-01', design('implementable', 'To be cheap.')],
    );
    expect(tell(all)[0]).toBe('2024-04-01 text implementable Goals');
    expect(timelinesOf(all).get('a.md')?.changedSinceAccepted).toEqual(['Goals']);
  });

  it('are none where lines are only wrapped otherwise, or the commit sweeps', () => {
    const many = Object.fromEntries(
      Array.from({length: 12}, (_, at) => [`${at}.md`, design('done')]),
    );
    const edited = Object.fromEntries(
      Object.keys(many).map((path) => [path, design('done', 'To be *quick*.')]),
    );
    const all: readonly Step[] = [
      ['2024-01-01', {...many, 'a.md': design('done')}],
      ['2024-02-01', {'a.md': design('done', 'To be\nquick.')}],
      ['2024-03-01', edited],
    ];
    expect(tell(all, 'a.md')).toHaveLength(1);
    expect(tell(all, '0.md')).toHaveLength(1);
    expect(timelinesOf(all).get('0.md')).toMatchObject({
      textChanged: '2024-01-01',
      changedSinceAccepted: [],
    });
  });

  it('count from the last time that it was accepted', () => {
    const all = steps(
      ['2024-01-01', design('accepted')],
      ['2024-02-01', design('accepted', 'To be slow.')],
      ['2024-03-01', design('draft', 'To be slow.')],
      ['2024-04-01', design('accepted', 'To be slow.')],
    );
    expect(timelinesOf(all).get('a.md')?.changedSinceAccepted).toEqual([]);
  });

  it('are not known where it never was', () => {
    const all = steps(['2024-01-01', design('draft')], ['2024-02-01', design('draft', 'More.')]);
    expect(timelinesOf(all).get('a.md')?.changedSinceAccepted).toBeUndefined();
    expect(timelinesOf(all).get('a.md')?.textChanged).toBe('2024-02-01');
  });

  it('are one act within a day', () => {
    const all = steps(
      ['2024-01-01', design('accepted')],
      ['2024-02-01T08:00:00Z', design('accepted', 'To be slow.')],
      ['2024-02-01T09:00:00Z', `${design('accepted', 'To be slow.')}\n## Costs\n\nNone.\n`],
    );
    expect(tell(all).slice(0, -1)).toEqual(['2024-02-01 text accepted Goals+Costs']);
  });
});

it('events stand in the order of the mainline, whatever clocks say', () => {
  const all = steps(
    ['2024-01-01', design('draft')],
    ['2024-06-01', design('accepted')],
    ['2024-03-01', design('implemented')],
  );
  expect(timelinesOf(all).get('a.md')?.events.map(toLine)).toEqual([
    '2024-03-01 changed accepted > implemented',
    '2024-06-01 changed draft > accepted',
    '2024-01-01 added draft',
  ]);
});
