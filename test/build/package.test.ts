import {execFile} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {cp, mkdir, rm} from 'node:fs/promises';
import path from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Built, build, hrefOf, readJson, readPage, repository, run, textsOf} from './build.ts';
import {createSite} from './site.ts';
import {writeFiles} from './write-files.ts';

const execute = promisify(execFile);
const name = 'docusaurus-plugin-design-docs';

let siteDir: string;
let packed: readonly string[];
let site: Built;

// Packs what `npm test` has built, and installs it in a site as npm would.
beforeAll(async () => {
  siteDir = await createSite({
    files: {
      'design/0001-first.md':
        '# First\n\n- Status: draft\n\n## Summary\n\nAsk <name> before you change what is kept here, see [two](0002-second.mdx).\n',
      'design/0002-second.mdx':
        '# Second\n\n- Status: implemented\n\n## Summary\n\nText that says in ten words what this one is about.\n',
    },
    plugins: [[name, {template: 'kpt'}]],
  });
  const args = ['pack', '--ignore-scripts', '--json', '--pack-destination', siteDir];
  const {stdout} = await execute('npm', args, {cwd: repository});
  const [{filename, files}] = JSON.parse(stdout);
  packed = files.map((file: {path: string}) => file.path);
  const home = path.join(siteDir, 'node_modules', name);
  await mkdir(home);
  await execute('tar', ['-xzf', path.join(siteDir, filename), '-C', home, '--strip-components=1']);
  await writeFiles(siteDir, {
    'docusaurus.config.js': toConfig(readFileSync(path.join(siteDir, 'docusaurus.config.js'))),
    'docs/intro.mdx': `import {useDesign} from '${name}/client';

# Intro

:design{id=1} and <b>{useDesign(2).title}</b>
`,
  });
  await swizzle();
  site = await build(siteDir);
});

let compiled: Awaited<ReturnType<typeof run>>;

// Takes copies as an owner does, changes one, and compiles them, and all others, as TypeScript sites do.
async function swizzle(): Promise<void> {
  const docusaurus = path.join(repository, 'node_modules/@docusaurus/core/bin/docusaurus.mjs');
  const take = (...args: string[]) => run([docusaurus, 'swizzle', name, ...args], {cwd: siteDir});
  await take('DesignStatus', '--eject', '--typescript');
  // It computes with the client, so that Docusaurus wants to be told twice.
  await take('DesignDate', '--eject', '--javascript', '--danger');
  await take('DesignItem', '--wrap', '--typescript');
  const theme = path.join(siteDir, 'src/theme');
  const status = path.join(theme, 'DesignStatus/index.tsx');
  const text = readFileSync(status, 'utf8');
  await writeFiles(siteDir, {
    'src/theme/DesignStatus/index.tsx': text.replace(
      'theme-design-status ',
      'theme-design-status own ',
    ),
    'src/wrong.ts': "export const props: import('@theme/DesignStatus').Props = {status: 3};\n",
    'tsconfig.json': JSON.stringify({
      // As `@docusaurus/tsconfig`, and what the README says.
      compilerOptions: {
        ...{allowJs: true, esModuleInterop: true, jsx: 'preserve', target: 'ES2022'},
        ...{lib: ['ES2022', 'DOM'], moduleResolution: 'bundler', module: 'esnext', noEmit: true},
        ...{skipLibCheck: true, strict: true, types: [`${name}/theme`]},
      },
      include: ['src', 'copies'],
    }),
  });
  const home = path.join(siteDir, 'node_modules', name, 'theme');
  await cp(home, path.join(siteDir, 'copies'), {recursive: true});
  compiled = await run([path.join(repository, 'node_modules/typescript/bin/tsc'), '-p', siteDir]);
  await rm(path.join(siteDir, 'src/wrong.ts'));
}

// Remark plugins are functions, which the JSON of the other settings cannot say.
function toConfig(written: Buffer): string {
  const config = String(written).replace('module.exports', 'const config');
  return `import designDirectives from '${name}/remark';
${config}
const docs = ['@docusaurus/plugin-content-docs', {remarkPlugins: [designDirectives]}];
export default {...config, plugins: [...config.plugins, docs]};
`;
}

afterAll(() => rm(siteDir, {recursive: true, force: true}));

describe('the package', () => {
  const componentNames = () =>
    readdirSync(path.join(repository, 'theme')).filter((entry) => /^Design\w+$/.test(entry));

  it.each([
    'README.md',
    'LICENSE',
    'lib/plugin/index.cjs',
    'lib/plugin/index.js',
    'lib/plugin/index.d.ts',
    'lib/plugin/cli.js',
    'lib/plugin/client/index.js',
    'lib/plugin/client/index.d.ts',
    'lib/plugin/remark/index.js',
    'lib/plugin/remark/index.d.ts',
    'lib/plugin/core/index.js',
    'lib/plugin/core/index.d.ts',
    'lib/plugin/client/index.js',
    'lib/plugin/client/index.d.ts',
    'lib/plugin/locales/fr/docusaurus-plugin-design-docs.json',
    'lib/plugin/locales/fr/options.json',
    'lib/plugin/templates/kpt.md',
    'lib/plugin/templates/metal3.md',
    'lib/plugin/templates/spec.md',
    'lib/plugin/templates/enhancement.md',
    'lib/theme/theme.d.ts',
  ])('holds %s', (file) => {
    expect(packed).toContain(file);
  });

  it('holds every component: compiled, as source to copy, with its styles', () => {
    for (const component of componentNames()) {
      expect(packed).toContain(`lib/theme/${component}/index.js`);
      expect(packed).toContain(`theme/${component}/index.tsx`);
    }
    const styles = packed.filter((file) => file.startsWith('theme/') && file.endsWith('.css'));
    expect(styles.length).toBeGreaterThan(10);
    for (const file of styles) expect(packed).toContain(`lib/${file}`);
  });

  it('holds the types of components, and their styles in one file, once', () => {
    expect(packed.filter((file) => /^(?:theme|lib\/theme)\/[^/]+$/.test(file))).toEqual([
      'lib/theme/styles.json',
      'lib/theme/styles.module.css',
      'lib/theme/theme.d.ts',
    ]);
  });

  it('holds the page of every rule that has one', () => {
    const pages = readdirSync(path.join(repository, 'plugin/core/rules')).filter((file) =>
      file.endsWith('.md'),
    );
    for (const page of pages) expect(packed).toContain(`lib/plugin/core/rules/${page}`);
  });

  it('holds no tests, no sites and nothing hidden', () => {
    expect(packed.filter((file) => /^(test|example-site|node_modules|\.)/.test(file))).toEqual([]);
    expect(
      packed.filter((file) => !/^(lib\/|theme\/|[A-Z]+(\.md)?$|package\.json$)/.test(file)),
    ).toEqual([]);
  });
});

describe('a site that has it installed', () => {
  it('builds by the name of the package', () => {
    expect(site.output).toContain('Generated static files');
    expect(textsOf(readPage(site, 'design'), '.theme-design-item a')).toEqual(['First', 'Second']);
    expect(hrefOf(readPage(site, 'design/0001-first'), 'two')).toBe('/design/0002-second');
    expect(readJson(site, 'design/designs.json').template).toBe('kpt');
  });

  it('has the pages of rules', () => {
    const rule = readPage(site, 'design/rules/missing-section');
    expect(textsOf(rule, '.markdown > h2')).toContain('Why');
  });

  it('shows designs in its docs', () => {
    const doc = readPage(site, 'docs/intro');
    expect(textsOf(doc, '.theme-design-reference')).toEqual(['1 First Draft']);
    expect(textsOf(doc, 'main b')).toEqual(['Second']);
  });

  it('has its styles', () => {
    const [header] = readPage(site, 'design/0001-first').querySelectorAll('.theme-design-header');
    const [, className] = /theme-design-header (\S+_\w+)/.exec(header?.className ?? '') ?? [];
    const folder = path.join(site.outDir, 'assets/css');
    const [sheet = ''] = readdirSync(folder);
    expect(readFileSync(path.join(folder, sheet), 'utf8')).toContain(`.${className}`);
  });

  it('compiles copies of all components, and knows what they are given', () => {
    const lines = compiled.stdout.trim().split('\n');
    expect(lines).toEqual([expect.stringMatching(/wrong\.ts\(1,\d+\): error TS2322:/)]);
  });

  it('shows the copies that its owner changed', () => {
    expect(readdirSync(path.join(siteDir, 'src/theme')).sort()).toEqual([
      'DesignDate',
      'DesignItem',
      'DesignStatus',
    ]);
    expect(textsOf(readPage(site, 'design/0001-first'), '.own')[0]).toBe('Draft');
    const date = readFileSync(path.join(siteDir, 'src/theme/DesignDate/index.js'), 'utf8');
    expect(date).toContain('<time');
  });

  it('can read folders without Docusaurus', async () => {
    const script = `import('${name}/core').then(({readDesigns}) => console.log(typeof readDesigns))`;
    expect((await run(['-e', script], {cwd: siteDir})).stdout).toBe('function\n');
  });

  // Docusaurus compiles with Babel what Node cannot load, which takes longer than all the rest of a small site.
  it('is loaded by Node itself, required or imported', async () => {
    const script = `const names = (plugin) => Object.keys(plugin).filter((key) => !/^(_|module)/.test(key));
      const required = names(require('${name}'));
      import('${name}').then((imported) => console.log(JSON.stringify([required, names(imported)])));`;
    const names = ['default', 'getSwizzleConfig', 'validateOptions'];
    const {stdout} = await run(['-e', script], {cwd: siteDir});
    expect(JSON.parse(stdout)).toEqual([names, names]);
  });

  it('can run its command', async () => {
    const cli = path.join(siteDir, 'node_modules', name, 'lib/plugin/cli.js');
    const {exitCode, stdout} = await run([cli, 'check', 'design'], {cwd: siteDir});
    expect([exitCode, stdout]).toEqual([0, 'No problems in 2 documents\n']);
  });
});
