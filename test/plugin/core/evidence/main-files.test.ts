import {describe, expect, it} from 'vitest';
import {readFolder} from '../read.ts';

const kindsOf = (texts: Record<string, string>) =>
  Object.fromEntries(
    readFolder(texts).designs.map(({sourcePath, kind, partOf, number}) => [
      sourcePath,
      [kind, partOf, number],
    ]),
  );

const plan = '# Plan\n\n## Summary\n\nx\n\n## Motivation\n\ny\n';

describe('where folders side by side hold a file of one name', () => {
  it('that file is the design, and what stands beside and below it belongs to it', () => {
    const feature = (name: string) => ({
      [`${name}/spec.md`]: '# Login\n\n**Status**: Draft\n\n## Needs\n\nx\n',
      [`${name}/plan.md`]: plan,
      [`${name}/tasks.md`]: '# Tasks\n\n- [ ] one\n',
      [`${name}/contracts/api.md`]: plan,
    });
    const kinds = kindsOf({...feature('001-login'), ...feature('002-logout')});
    expect(kinds['001-login/spec.md']).toEqual(['design', undefined, 1]);
    expect(kinds['002-logout/plan.md']).toEqual(['page', '002-logout/spec', undefined]);
    expect(kinds['002-logout/tasks.md']).toEqual(['page', '002-logout/spec', undefined]);
    expect(kinds['001-login/contracts/api.md']).toEqual(['page', '001-login/spec', undefined]);
  });

  it('it is the design also where a README introduces the folder', () => {
    const kinds = kindsOf({
      'a/12-cache/vep.md': plan,
      'a/12-cache/README.md': '# Cache\n\nSee the file beside.',
      'a/13-queue/vep.md': plan,
    });
    expect(kinds['a/12-cache/vep.md']).toEqual(['design', undefined, 12]);
    expect(kinds['a/12-cache/README.md']).toEqual(['page', 'a/12-cache/vep', undefined]);
  });

  it('a document with a status of its own beside it is a design too', () => {
    const kinds = kindsOf({
      'login/README.md': `---\nstatus: draft\n---\n${plan}`,
      'login/server.md': `---\nstatus: draft\n---\n${plan}`,
      'login/pictures.md': '# Pictures\n\nThree of them.',
    });
    expect(kinds['login/server.md']?.[0]).toBe('design');
    expect(kinds['login/pictures.md']).toEqual(['page', 'login', undefined]);
  });

  it('folders of years with a page each hold designs of their own', () => {
    const kinds = kindsOf({
      '2023/README.md': '# 2023\n\nWhat was decided.',
      '2023/cache.md': plan,
      '2024/README.md': '# 2024\n\nWhat was decided.',
      '2024/queue.md': plan,
    });
    expect(kinds['2024/queue.md']).toEqual(['design', undefined, undefined]);
    expect(kinds['2024/README.md']?.[0]).toBe('page');
  });

  it('areas without a common name are no designs', () => {
    const kinds = kindsOf({'a/one.md': plan, 'a/two.md': plan, 'b/three.md': plan});
    expect(Object.values(kinds).map(([kind]) => kind)).toEqual(['design', 'design', 'design']);
  });
});

describe('one section of the template', () => {
  const template = '# Title\n\n## Aim\n\n## Way\n\n## References\n';
  const full = '# A\n\n## Aim\n\nx\n\n## Way\n\ny\n';

  it.each([
    ['is enough where most documents are designs', '# B\n\n## Aim\n\nx\n', 'design'],
    ['is enough below underlined headings', 'B\n=\n\nAim\n---\n\nx\n', 'design'],
    ['is not enough where every text has it', '# B\n\n## References\n\nx\n', 'page'],
    ['is needed', '# B\n\n## Words\n\nx\n', 'page'],
  ])('%s', (_, text, kind) => {
    const texts = {'_template.md': template, 'a.md': full, 'b.md': text};
    expect(kindsOf(texts)['b.md']?.[0]).toBe(kind);
  });

  it('is not enough where most documents are none', () => {
    const pages = {'x.md': '# X\n\nx', 'y.md': '# Y\n\ny', 'z.md': '# Z\n\nz'};
    const texts = {
      '_template.md': template,
      'a.md': full,
      'b.md': '# B\n\n## Aim\n\nx\n',
      ...pages,
    };
    expect(kindsOf(texts)['b.md']?.[0]).toBe('page');
  });
});
