import {expect, it} from 'vitest';
import {chooseSource} from '../../../../plugin/core/releases/choose.ts';
import {collectReleases} from '../../../../plugin/core/releases/collect.ts';
import {readFolder} from '../read.ts';
import {tellReleases} from './releases.ts';

const kep = (title: string, status: string, milestone: string) => ({
  [`${title}/README.md`]: `# ${title}\n\n## Summary\n\nText.\n`,
  [`${title}/kep.yaml`]: `title: ${title}\nstatus: ${status}\nlatest-milestone: "${milestone}"\n`,
});

const keps = readFolder({
  ...kep('alpha', 'implemented', 'v1.29'),
  ...kep('beta', 'implemented', '1.30'),
  ...kep('gamma', 'implementable', 'v1.30'),
  ...kep('delta', 'implementable', 'v1.32'),
  ...kep('early', 'implementable', 'v1.31'),
  ...kep('zero', 'implementable', '0.0'),
  ...kep('idea', 'provisional', 'v1.33'),
});

it('fields of documents tell releases, the newest that has something done first', () => {
  expect(chooseSource('auto', keps)).toBe('field');
  expect(tellReleases(keps, {by: 'field'})).toEqual([
    '1.30; done beta: - > implemented; accepted gamma: - > implementable',
    'v1.29; done alpha: - > implemented',
  ]);
});

it('what is done and names no release stands behind those that do', () => {
  const set = readFolder({
    ...kep('alpha', 'implemented', 'v1.29'),
    ...kep('beta', 'implemented', ''),
  });
  expect(tellReleases(set, {by: 'field'})).toEqual([
    'v1.29; done alpha: - > implemented',
    'later; done beta: - > implemented',
  ]);
});

it('what comes next is told by milestones that are newer, then without one', () => {
  const next = collectReleases(keps, {by: 'field'})?.next ?? [];
  expect(next.map(({name, entries}) => [name, entries.map(({id}) => id)])).toEqual([
    ['v1.31', ['early']],
    ['v1.32', ['delta']],
    [undefined, ['gamma', 'zero']],
  ]);
});

it('no template and no page comes next, whatever status it has', () => {
  const accepted = '---\nstatus: accepted\n---\n';
  const set = readFolder({
    ...kep('alpha', 'implemented', 'v1.29'),
    ...kep('early', 'implementable', 'v1.31'),
    'NNNN-template.md': `${accepted}# Title\n`,
    'README.md': `${accepted}# All of them\n`,
  });
  const next = collectReleases(set, {by: 'field'})?.next ?? [];
  expect(next.flatMap(({entries}) => entries.map(({id}) => id))).toEqual(['early']);
});

it('the status of a design may name its release', () => {
  const swift = (title: string, status: string) => `# ${title}\n\n* Status: **${status}**\n`;
  const set = readFolder({
    '0001-newer-release.md': swift('Argument labels', 'Implemented (Swift 6.2)'),
    '0002-older-release.md': swift('Better ranges', 'Implemented (Swift 5.10)'),
    '0003-no-release.md': swift('Copies', 'Accepted'),
  });
  expect(chooseSource('auto', set)).toBe('field');
  expect(tellReleases(set, {by: 'field'})).toEqual([
    'Swift 6.2; done 0001-newer-release: - > implemented',
    'Swift 5.10; done 0002-older-release: - > implemented',
  ]);
});

it('a folder where few designs name a release is not told by that', () => {
  const named = (release: string) => `---\nstatus: implemented\n${release}\n---\n# A\n`;
  const set = readFolder({
    'a.md': named('release: 1.0'),
    'b.md': named(''),
    'c.md': named(''),
    'd.md': named(''),
  });
  expect(chooseSource('auto', set)).toBe('tags-or-years');
  expect(chooseSource('auto', readFolder({'a.md': '---\nstatus: draft\n---\n# A\n'}))).toBe(
    'tags-or-years',
  );
});
