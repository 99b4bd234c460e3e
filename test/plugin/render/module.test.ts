import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {LinkTarget} from '../../../plugin/render/links/link-target.ts';
import {toAssetRequest} from '../../../plugin/render/module/asset-request.ts';
import {toCompact} from '../../../plugin/render/module/compact.ts';
import {createMarkdownLoader} from '../../../plugin/render/module/load-markdown.ts';
import {parseStyle} from '../../../plugin/render/module/parse-style.ts';
import {createRenderer} from '../../../plugin/render/render-document.ts';
import {type Given, renderText, settings} from './render.ts';

const compact = (markdown: string, given: Given = {}) =>
  toCompact(renderText(markdown, given).tree);

describe('a tree as JSON', () => {
  it.each([
    ['a *b*', [['p', 'a ', ['em', 'b']]]],
    ['## A', [['h2', {id: 'a'}, 'A']]],
    ['`a`', [['p', ['code', 'a']]]],
    [
      '```js {1}\na\n```',
      [['pre', ['code', {className: 'language-js', metastring: '{1}'}, 'a\n']]],
    ],
    [
      '- [x] a',
      [
        [
          'ul',
          {className: 'contains-task-list'},
          [
            'li',
            {className: 'task-list-item'},
            ['input', {type: 'checkbox', checked: true, disabled: true}],
            ' a',
          ],
        ],
      ],
    ],
    ['|a|\n|:-:|', [['table', ['thead', ['tr', ['th', {style: {textAlign: 'center'}}, 'a']]]]]],
    ['<p aria-label="a" align="center">x', [['p', {'aria-label': 'a', align: 'center'}, 'x']]],
    ['<ol start="3" compact><li>x</ol>', [['ol', {start: 3, compact: ''}, ['li', 'x']]]],
  ])('%j', (markdown, expected) => {
    expect(JSON.parse(JSON.stringify(compact(markdown)))).toEqual(expected);
  });

  it.each([
    ['<pre>\na\nb</pre>', '<pre'],
    ['a <code>b *c*</code>', '<code'],
    ['a <code>b\nc</code>', '<code'],
    ['<a href="x">\n<h2>b</h2>\n</a>', '<h2'],
  ])('leaves %j to the browser, not to the component of the theme', (markdown, name) => {
    expect(JSON.stringify(compact(markdown))).toContain(`["${name}"`);
  });

  it('names files by their place in the list', () => {
    const resolveLink = (url: string): LinkTarget => ({
      kind: 'asset',
      path: `/${url}`,
      suffix: '#p',
    });
    expect(compact('[a](b.pdf) ![c](d.png)', {resolveLink})).toEqual([
      [
        'p',
        [
          'a',
          {href: [0, 'pathname://', '#p'], target: '_blank', 'data-noBrokenLinkCheck': true},
          'a',
        ],
        ' ',
        ['img', {src: [1, '', '#p'], alt: 'c'}],
      ],
    ]);
  });
});

describe('a style', () => {
  it.each([
    ['color:red', {color: 'red'}],
    ['height: 0.8em; vertical-align: -0.1em;', {height: '0.8em', verticalAlign: '-0.1em'}],
    ['background:url(data:image/png;base64,A)', {background: 'url(data:image/png;base64,A)'}],
    ['--x: 1; -webkit-box-flex:2; -ms-flex:3', {'--x': '1', WebkitBoxFlex: '2', msFlex: '3'}],
    ['content: ";"', {content: '";"'}],
    ['{{x', undefined],
    ['color:red/*', undefined],
    ['color', undefined],
    ['a:a'.repeat(20_000).concat('{'), undefined],
  ])('%j', (text, expected) => {
    expect(parseStyle(text)).toEqual(expected);
  });
});

describe('a file', () => {
  const place = {folder: '/site/design', isServer: false, isSafe: true};

  it.each([
    ['demo.html', '[ext].txt'],
    ['demo.SHTML', '[ext].txt'],
    ['demo.svgz', '[ext].txt'],
    ['demo.html.gz', '[ext].txt'],
    ['demo.unknown', '[ext].txt'],
    ['LICENSE', 'txt'],
    ['demo.pdf', '[ext]'],
    ['demo.svg', '[ext]'],
  ])('%s is offered as text where browsers might run it: %s', (name, ending) => {
    const asset = {kind: 'link', path: `/site/design/${name}`} as const;
    expect(toAssetRequest(asset, place)).toContain(`[name]-[contenthash].${ending}!`);
  });

  it('is offered as it is where documents are trusted', () => {
    const asset = {kind: 'link', path: '/site/design/demo.html'} as const;
    expect(toAssetRequest(asset, {...place, isSafe: false})).toContain(
      '[name]-[contenthash].[ext]!',
    );
  });

  it('is published by the client alone', () => {
    const asset = {kind: 'image', path: '/site/design/a b.png'} as const;
    expect(toAssetRequest(asset, place)).toMatch(/!\.\/a b\.png$/);
    expect(toAssetRequest(asset, {...place, isServer: true})).toContain('emitFile=false');
  });
});

describe('the loader', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'loader-'));
  const picture = path.join(folder, 'a b.svg');
  await writeFile(picture, '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="4"/>');
  const resolveLink = (): LinkTarget => ({kind: 'asset', path: picture, suffix: ''});

  const toLoader = () => {
    const seen: string[] = [];
    const load = createMarkdownLoader(createRenderer(settings), {
      isSafe: true,
      ownerStepsOf: () => async (tree) => tree,
      readTexts: (_file, markdown) => {
        seen.push(markdown);
        return {kind: 'document', request: {markdown, idPrefix: '', resolveLink}};
      },
    });
    return {load, seen};
  };
  const request = (text: string, isServer: boolean, dependencies: string[] = []) => ({
    file: path.join(folder, 'a.md'),
    text,
    isServer,
    addDependency: (file: string) => dependencies.push(file),
  });

  it('renders a file once for client and server, and anew for each change', async () => {
    const {load, seen} = toLoader();
    const [client, server] = await Promise.all([
      load(request('a', false)),
      load(request('a', true)),
    ]);
    expect(client).toBe(server);
    await load(request('a', false));
    await load(request('b', false));
    await load(request('b', false));
    expect(seen).toEqual(['a', 'a', 'b', 'b']);
  });

  it('gives pictures their size, and depends on them', async () => {
    const dependencies: string[] = [];
    const code = await toLoader().load(
      request('![x](y) <img src="y" width="9">', false, dependencies),
    );
    expect(code).toContain('"width":"3","height":"4"');
    expect(code).toContain('"width":9');
    expect(dependencies).toEqual([picture]);
  });

  it('writes a module whose text stays text', async () => {
    const code = await toLoader().load(
      request("it's \\ `x` &lt;/script> \u2028 $(y)\n\n## A'b", false),
    );
    const component = await evaluate(code);
    expect(component.toc).toEqual([{value: 'A&#39;b', id: 'ab', level: 2}]);
    expect(component.nodes).toEqual([
      ['p', "it's \\ ", ['code', 'x'], ' </script> \u2028 $(y)'],
      ['h2', {id: 'ab'}, "A'b"],
    ]);
  });
});

// The module as the bundler would run it, without React.
async function evaluate(code: string) {
  const body = code
    .replace(/^import .*$/gm, '')
    .replace(/^export const (\w+) =/gm, 'exported.$1 =')
    .replace('export default', 'exported.Content =');
  const run = new Function('createElement', 'DesignMarkdown', 'require', 'exported', body);
  const exported: {Content?: () => {nodes: unknown}; toc?: unknown} = {};
  run(
    (_type: unknown, props: unknown) => props,
    undefined,
    () => ({default: 'url'}),
    exported,
  );
  return {toc: exported.toc, nodes: exported.Content?.().nodes};
}
