import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {SwizzleConfig} from '@docusaurus/types';

/**
 * The folder of the components as TypeScript: in the package beside `lib/`, in the repository
 * beside `plugin/`. Relative to the entry of the plugin, as Docusaurus expects.
 */
export const typeScriptTheme = import.meta.url.includes('/lib/plugin/')
  ? '../../theme'
  : '../theme';

/**
 * What `docusaurus swizzle` says of each component, read from its source: its first sentence, and whether
 * a copy of it keeps working. All can be wrapped. A copy of one that computes with the client of a plugin
 * may have to follow when that changes.
 */
export function toSwizzleConfig(): SwizzleConfig {
  const folder = fileURLToPath(new URL(`../${typeScriptTheme}`, import.meta.url));
  const names = readdirSync(folder).filter((name) => /^Design\w+$/.test(name));
  return {components: Object.fromEntries(names.map((name) => [name, readComponent(folder, name)]))};
}

function readComponent(folder: string, name: string): SwizzleConfig['components'][string] {
  const source = readFileSync(path.join(folder, name, 'index.tsx'), 'utf8');
  const computes = valueImports.test(source);
  const [, comment = ''] = ownComment.exec(source) ?? [];
  const [sentence] = comment
    .replace(/\s*\n\s*\*?\s*/g, ' ')
    .trim()
    .split(/(?<=\.)\s/);
  return {
    actions: {eject: computes ? 'unsafe' : 'safe', wrap: 'safe'},
    ...(sentence ? {description: sentence} : {}),
  };
}

// Types are as stable as the props of a component; functions of a client may change with a version.
const valueImports =
  /^import (?!type\b)[^;]* from '(?:docusaurus-plugin-design-docs|@docusaurus\/[\w-]+)\/client'/m;

const ownComment = /\/\*\*((?:(?!\*\/).)*)\*\/\nexport default/s;
