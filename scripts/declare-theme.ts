import {readdir, writeFile} from 'node:fs/promises';

// Writes the types that a site needs for its copies of components: each `@theme/Design…` has those that
// the component's own file declares.

const root = new URL('../', import.meta.url);
const names = (await readdir(new URL('theme', root))).filter((name) => /^Design\w+$/.test(name));

await writeFile(
  new URL('lib/theme/theme.d.ts', root),
  `/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
${names.sort().map(declare).join('')}`,
);

function declare(name: string): string {
  const source = `docusaurus-plugin-design-docs/theme/${name}`;
  return `
declare module '@theme/${name}' {
  export * from '${source}';
  export {default} from '${source}';
}
`;
}
