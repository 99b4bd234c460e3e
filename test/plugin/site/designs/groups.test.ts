import {describe, expect, it} from 'vitest';
import {toGroups, toStatusProps} from '../../../../plugin/site/designs/groups.ts';
import {toReleaseNotesGroups} from '../../../../plugin/site/pages/release-notes/release-notes-props.ts';
import {toPluginOptions} from '../../../../plugin/validate-options/validate-options.ts';
import {design, toContent} from '../content.ts';

const content = toContent({
  '1-rejected.md': design('B', 'rejected'),
  '10-implemented.md': design('J', 'implemented'),
  '2-implemented.md': design('C', 'implemented'),
  'zeta.md': design('Zeta', 'implemented'),
  'alpha.md': design('Alpha', 'implemented'),
  '3-unknown-word.md': design('D', 'simmering'),
  '4-provisional.md': design('E', 'provisional'),
  '5-proposed.md': design('F', 'proposed'),
  '6-no-status.md': '# G\n\n## Summary\n\nNo status.\n',
  'README.md': '# Read me\n',
});

const shape = (groups: ReturnType<typeof toGroups>) =>
  groups.map(({word, designs}) => [word.label, designs.map(({title}) => title)]);

describe('groups', () => {
  it('stand in the order of phases, then of the vocabulary; what is unknown comes last', () => {
    expect(shape(toGroups(content))).toEqual([
      ['Provisional', ['E']],
      ['Proposed', ['F']],
      ['Implemented', ['C', 'J', 'Alpha', 'Zeta']],
      ['Rejected', ['B']],
      ['Other statuses', ['D']],
    ]);
  });

  it('have the words that several designs use as groups of their own', () => {
    const several = toContent({
      '1-simmering.md': design('A', 'simmering'),
      '2-simmering.md': design('B', 'simmering'),
      '3-boiling.md': design('C', 'boiling'),
      '4-frying.md': design('D', 'frying'),
    });
    expect(shape(toGroups(several))).toEqual([
      ['Simmering', ['A', 'B']],
      ['Other statuses', ['C', 'D']],
    ]);
  });

  it('hold no document that could not be read', () => {
    const lost = toContent({'1-lost.md': design('A', 'draft')}, {lost: ['1-lost.md']});
    expect(toGroups(lost)).toEqual([]);
  });

  it('take order, label and phase from the statuses of the options', () => {
    const options = toPluginOptions({
      statuses: [
        {id: 'simmering', label: 'On the stove', phase: 'draft'},
        {id: 'implemented', label: 'Served', phase: 'done'},
      ],
    });
    const texts = {
      '1-implemented.md': design('A', 'implemented'),
      '2-unknown-word.md': design('B', 'simmering'),
    };
    expect(shape(toGroups(toContent(texts, {options})))).toEqual([
      ['On the stove', ['B']],
      ['Served', ['A']],
    ]);
  });
});

describe('the release notes', () => {
  const labels = (statuses?: string[]) =>
    toReleaseNotesGroups(content, statuses).map(({word}) => word.label);

  it('begin with what is done', () => {
    expect(labels()).toEqual([
      'Implemented',
      'Provisional',
      'Proposed',
      'Rejected',
      'Other statuses',
    ]);
  });

  it('show only the statuses that are asked for, in that order', () => {
    expect(labels(['Rejected', 'implemented', 'none'])).toEqual(['Rejected', 'Implemented']);
  });
});

it.each([
  ['1-rejected.md', {id: 'rejected', label: 'Rejected', phase: 'dropped', raw: 'rejected'}],
  [
    '3-unknown-word.md',
    {
      id: 'simmering',
      label: 'Simmering',
      phase: 'unknown',
      raw: 'simmering',
      group: 'Other statuses',
    },
  ],
  ['6-no-status.md', {id: null, label: 'No status', phase: 'unknown', raw: null}],
])('shows the status of %s', (name, props) => {
  const found = content.set.designs.find(({sourcePath}) => sourcePath === name);
  expect(found && toStatusProps(found, content)).toEqual(props);
});
