import {describe, expect, it} from 'vitest';
import {toForge, toNewFileUrl} from '../../../../plugin/site/links/new-file-url.ts';

const github = 'https://github.com/org/repo';

describe('the repository', () => {
  it.each([
    [{repositoryUrl: github}, ['github', github, 'main']],
    [{repositoryUrl: `${github}/`, branch: 'next'}, ['github', github, 'next']],
    [{editUrl: `${github}/edit/trunk/site/`}, ['github', github, 'trunk']],
    [{editUrl: `${github}/tree/trunk`}, ['github', github, 'trunk']],
    [{editUrl: `${github}/edit/v%2F2/`}, ['github', github, 'v/2']],
    [{editUrl: `${github}/edit/trunk/`, branch: 'next'}, ['github', github, 'next']],
    [
      {editUrl: 'https://git.example/a/b/c/-/edit/trunk/'},
      ['gitlab', 'https://git.example/a/b/c', 'trunk'],
    ],
    [{repositoryUrl: 'https://gitlab.com/a/b'}, ['gitlab', 'https://gitlab.com/a/b', 'main']],
    [
      {editUrl: 'https://codeberg.org/a/b/_edit/trunk/'},
      ['gitea', 'https://codeberg.org/a/b', 'trunk'],
    ],
    [
      {editUrl: 'https://codeberg.org/a/b/src/branch/trunk/'},
      ['gitea', 'https://codeberg.org/a/b', 'trunk'],
    ],
    [
      {repositoryUrl: 'https://bitbucket.org/a/b'},
      ['bitbucket', 'https://bitbucket.org/a/b', 'main'],
    ],
  ])('of %j is %j', (options, [kind, repositoryUrl, branch]) => {
    expect(toForge(options)).toEqual({kind, repositoryUrl, branch});
  });

  it.each([
    {},
    {editUrl: () => 'https://github.com/org/repo/edit/main/a.md'},
    {editUrl: 'https://example.org/edit'},
    {editUrl: '/edit/main/'},
  ])('is not known from %j', (options) => {
    expect(toForge(options)).toBeUndefined();
  });
});

describe('the page of a new file', () => {
  it.each([
    ['github', 'https://x/r/new/main/docs/design?filename=12-new.md&value=%23%20A%26B%0A'],
    ['gitlab', 'https://x/r/-/new/main/docs/design?file_name=12-new.md&content=%23%20A%26B%0A'],
    ['gitea', 'https://x/r/_new/main/docs/design?filename=12-new.md&value=%23%20A%26B%0A'],
  ] as const)('of %s has name and text', (kind, url) => {
    const forge = {kind, repositoryUrl: 'https://x/r', branch: 'main'};
    expect(toNewFileUrl(forge, 'docs/design', '12-new.md', '# A&B\n')).toEqual({
      url,
      hasText: true,
    });
  });

  it('is the folder on Bitbucket', () => {
    const forge = {kind: 'bitbucket', repositoryUrl: 'https://x/r', branch: 'main'} as const;
    expect(toNewFileUrl(forge, 'docs', 'a.md', '# A')).toEqual({
      url: 'https://x/r/src/main/docs',
      hasText: false,
    });
  });

  const forge = {kind: 'github', repositoryUrl: github, branch: 'v/2 #1'} as const;

  it('escapes what would end the path or a value', () => {
    expect(toNewFileUrl(forge, 'de sign?', 'a&b/README.md', '').url).toBe(
      `${github}/new/v/2%20%231/de%20sign%3F?filename=a%26b%2FREADME.md`,
    );
  });

  it('stands in the root of a repository too', () => {
    expect(toNewFileUrl(forge, '', 'a.md', '').url).toBe(`${github}/new/v/2%20%231?filename=a.md`);
  });

  it.each([
    [7000, true],
    [8000, false],
  ])('with a text of %i characters holds it: %s', (length, hasText) => {
    const found = toNewFileUrl(forge, 'design', 'a.md', 'x'.repeat(length));
    expect(found.hasText).toBe(hasText);
    expect(found.url.length).toBeLessThanOrEqual(8000);
  });
});
