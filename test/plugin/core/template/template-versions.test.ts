import {describe, expect, it} from 'vitest';
import {
  type Contract,
  toContract,
  type UseSpans,
} from '../../../../plugin/core/template/contract.ts';
import {
  askedFor,
  findAdded,
  findAddedStatus,
  withVersions,
} from '../../../../plugin/core/template/template-versions.ts';
import {parse} from '../read.ts';

const toFile = (titles: readonly string[], head = '') =>
  parse(
    `${head}# T\n\n${titles.map((title) => `## ${title}\n\nOf ${title}.\n\n- a\n- b\n`).join('\n')}`,
    '_t.md',
  );
const status = '---\nstatus: draft|done\nowner: x\n---\n';
const now = toContract(toFile(['Aim', 'Cost', 'Alternatives', 'Heat'], status), '_t.md');
const version = (date: string, titles: readonly string[], head = '', name = '_t.md') => ({
  name,
  date,
  file: toFile(titles, head),
});
const contract = withVersions(now, [
  version('2022-05-06T10:00:00Z', ['Aim', 'Cost', 'Use Cases'], status),
  version('2020-01-02T10:00:00Z', ['Aim', 'Old [optional]']),
  version('2021-03-04T10:00:00Z', ['Aim', 'Cost [optional]'], '---\nowner: x\n---\n'),
  version('2021-01-01T10:00:00Z', ['Other'], status, '_other.md'),
]);

describe('versions of a template', () => {
  it('are the own ones from the oldest on, with what each asked for', () => {
    expect(
      contract.versions?.map(({date, asksStatus, asked, names}) => [
        date.slice(0, 4),
        asksStatus,
        [...asked],
        [...names],
      ]),
    ).toEqual([
      ['2020', false, ['aim'], ['aim', 'old']],
      ['2021', false, ['aim'], ['aim', 'cost']],
      [
        '2022',
        true,
        ['aim', 'cost', 'user stories', 'user story', 'users stories', 'use cases'],
        ['aim', 'cost', 'use cases'],
      ],
    ]);
  });

  it('add their text and their lists to those of today', () => {
    expect([...contract.standing.paragraphs].filter((text) => text.startsWith('of'))).toEqual([
      ...['of aim', 'of cost', 'of alternatives', 'of heat', 'of old optional'],
      ...['of cost optional', 'of use cases'],
    ]);
    expect(contract.lists).toHaveLength(now.lists.length + 2 + 2 + 3);
  });

  it('change nothing where there are only those of other templates', () => {
    expect(withVersions(now, [version('2021', ['Other'], '', '_other.md')])).toBe(now);
  });
});

describe('a section was asked for', () => {
  const listAsked = (of: Contract, written?: string) =>
    of.sections.filter(askedFor(of, written)).map(({title}) => title);

  it.each([
    ['2019-01-01', []],
    ['2020-01-02T10:00:00Z', ['Aim']],
    ['2021-12-31', ['Aim']],
    ['2022-12-31', ['Aim', 'Cost']],
    [undefined, ['Aim', 'Cost', 'Alternatives', 'Heat']],
  ])('of a document written %s: %j', (written, titles) => {
    expect(listAsked(contract, written)).toEqual(titles);
  });

  it('always where no versions are known', () => {
    expect(listAsked(now, '2019-01-01')).toHaveLength(4);
  });
});

describe('a section was added later', () => {
  it.each([
    [{written: '2021-12-31'}, [{title: 'Cost', since: '2022-05-06'}, {title: 'Heat'}]],
    [{written: '2022-05-06T10:00:00Z'}, [{title: 'Heat'}]],
    [
      {written: '2019-01-01'},
      [{title: 'Aim', since: '2020-01-02'}, {title: 'Cost', since: '2022-05-06'}, {title: 'Heat'}],
    ],
    [{created: '2019-01-01'}, []],
    [{}, []],
  ])('than %j: %j', (days, added) => {
    expect(findAdded(['Aim', 'Cost', 'Heat'], days, contract)).toEqual(added);
  });

  it('again, where it was gone for a while', () => {
    const again = withVersions(now, [
      version('2020-01-02', ['Aim', 'Cost']),
      version('2021-01-02', ['Aim']),
      version('2022-01-02', ['Aim', 'Cost']),
    ]);
    expect(findAdded(['Cost'], {written: '2021-05-05'}, again)).toEqual([
      {title: 'Cost', since: '2022-01-02'},
    ]);
  });

  it('of which nothing is known where the template has no versions, or there is none', () => {
    expect(findAdded(['Aim'], {written: '2019-01-01'}, now)).toEqual([]);
    expect(findAdded(['Aim'], {written: '2019-01-01'}, undefined)).toEqual([]);
  });
});

describe('a status was asked for later', () => {
  it.each([
    ['2019-01-01', {since: '2022-05-06'}],
    ['2021-12-31', {since: '2022-05-06'}],
    ['2022-05-06T09:59:59Z', {since: '2022-05-06'}],
    ['2022-05-06T10:00:00Z', undefined],
    ['2023-01-01', undefined],
    [undefined, undefined],
  ])('than %s: %j', (written, added) => {
    expect(findAddedStatus({written}, contract)).toEqual(added);
  });

  it('on a day that is not known where only the template of today asks for it', () => {
    const first = withVersions(now, [version('2020-01-02', ['Aim'])]);
    expect(findAddedStatus({written: '2021-01-01'}, first)).toEqual({});
    expect(findAddedStatus({created: '2021-01-01'}, first)).toBeUndefined();
  });

  it('not where it asks for none today, or nothing is known of it', () => {
    const none = toContract(toFile(['Aim'], '---\nowner: x\n---\n'), '_t.md');
    const versions = [version('2020-01-02', ['Aim']), version('2021-01-02', ['Aim'], status)];
    expect(findAddedStatus({written: '2020-05-05'}, withVersions(none, versions))).toBeUndefined();
    expect(findAddedStatus({written: '2020-05-05'}, now)).toBeUndefined();
    expect(findAddedStatus({written: '2020-05-05'}, undefined)).toBeUndefined();
  });

  it('no longer than the next version with it', () => {
    const gone = withVersions(now, [
      version('2020-01-02', ['Aim'], status),
      version('2021-01-02', ['Aim']),
      version('2022-01-02', ['Aim'], status),
    ]);
    expect(findAddedStatus({written: '2020-05-05'}, gone)).toBeUndefined();
    expect(findAddedStatus({written: '2021-05-05'}, gone)).toEqual({since: '2022-01-02'});
  });
});

describe('by the dates of other designs', () => {
  const span = (from: string, to: string, since: string) => ({from, to, since});
  const one = span('2020-01-01', '2020-12-31', '2021-02-03');
  const two = span('2022-01-01', '2022-12-31', '2023-02-03');
  const withSpans = (useSpans: Partial<UseSpans>): Contract => ({
    ...contract,
    useSpans: {sections: new Map(), optional: new Map(), status: [], ...useSpans},
  });
  const cost = withSpans({sections: new Map([['Cost', [one, two]]])});

  it.each([
    ['2019-12-31', []],
    ['2020-01-01', [{title: 'Cost', since: '2021-02-03', isInferred: true}]],
    ['2020-12-31', [{title: 'Cost', since: '2021-02-03', isInferred: true}]],
    ['2021-01-01', []],
    ['2022-06-01', [{title: 'Cost', since: '2023-02-03', isInferred: true}]],
    [undefined, []],
  ])('a section came after %s: %j', (created, added) => {
    expect(findAdded(['Aim', 'Cost'], {created, written: '2019-01-01'}, cost)).toEqual(added);
  });

  it('a section was optional before', () => {
    const marked = withSpans({optional: new Map([['Cost', one]])});
    const added = [{title: 'Cost', since: '2021-02-03', wasOptional: true}];
    expect(findAdded(['Aim', 'Cost'], {created: '2020-05-05'}, marked)).toEqual(added);
    expect(findAdded(['Cost'], {created: '2021-05-05'}, marked)).toEqual([]);
    expect(findAdded(['Cost'], {}, marked)).toEqual([]);
  });

  it('a design without a date is older than three sections of which it has none', () => {
    const sections = new Map(['Aim', 'Cost', 'Heat'].map((title) => [title, [one, two]]));
    const three = withSpans({sections, optional: new Map([['Doors', two]])});
    const since = (titles: readonly string[], created?: string) =>
      findAdded(titles, {created}, three).map((added) => `${added.title} ${added.since}`);
    expect(since(['Aim', 'Cost', 'Heat', 'Doors', 'Why'])).toEqual([
      ...['Aim 2021-02-03', 'Cost 2021-02-03', 'Heat 2021-02-03', 'Doors 2023-02-03'],
    ]);
    expect(since(['Aim', 'Cost'])).toEqual([]);
    expect(since(['Aim', 'Cost', 'Heat'], '2025-01-01')).toEqual([]);
    sections.delete('Heat');
    expect(since(['Aim', 'Cost'])).toEqual([]);
  });

  it('a status came later', () => {
    const later = withSpans({status: [one]});
    const days = {created: '2020-05-05', written: '2023-01-01'};
    expect(findAddedStatus(days, later)).toEqual({since: '2021-02-03', isInferred: true});
    expect(findAddedStatus({created: '2021-05-05', written: '2023-01-01'}, later)).toBeUndefined();
  });
});
