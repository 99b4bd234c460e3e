import {expect, it} from 'vitest';
import {defaultLevels, type Level, type RuleId} from '../../../../plugin/core/index.ts';
import {readFolder} from '../read.ts';

const template = '# T\n\n## Status\n\nOne of: draft|accepted\n\n## Summary\n\n## Goals\n';

function rulesOf(text: string, levels: Partial<Record<RuleId, Level>>): readonly string[] {
  const {designs} = readFolder(
    {'_template.md': template, '0001-checked.md': text},
    {levels: {...defaultLevels, ...levels}},
  );
  const design = designs.find(({id}) => id === '0001-checked');
  return (design?.problems ?? []).map(({rule, level, message}) => `${level} ${rule}: ${message}`);
}

const missing = '# A\n\n- Status: draft\n\n## Goals\n\nx\n';
const empty = '# A\n\n- Status: draft\n\n## Summary\n\n## Goals\n\nx\n';
const off = {'missing-section': 'ignore', 'empty-section': 'ignore'} as const;

it.each([
  ['a missing summary', missing, {}, ['warn missing-section: Section `Summary` is missing']],
  [
    'one that stops the build',
    missing,
    {'missing-summary': 'throw'},
    ['throw missing-summary: Design has no summary'],
  ],
  ['one whose sections may lack', missing, off, ['warn missing-summary: Design has no summary']],
  ['an empty summary', empty, {}, ['warn missing-summary: Section `Summary` is not written yet']],
  [
    'one whose emptiness stops the build',
    empty,
    {'empty-section': 'throw'},
    ['throw empty-section: Section `Summary` is empty'],
  ],
  [
    'a summary that a comment excuses',
    `<!-- design-docs-disable missing-section: short -->\n${missing}`,
    {},
    [],
  ],
] as const)('%s is said once, at its highest level', (_, text, levels, said) => {
  expect(rulesOf(text, levels)).toEqual(said);
});
