import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const theme = fileURLToPath(new URL('../../../theme/', import.meta.url));
const loader = fileURLToPath(new URL('loader.cjs', import.meta.url));

/**
 * The bundler rules that replace 130 files of styles with one, which the package has beside its components. In
 * the repository there is none, so that a change of styles shows at once. Copies of components have their own.
 */
export function createStyleRules() {
  if (!existsSync(path.join(theme, 'styles.json'))) return [];
  return [
    {
      test: /[\\/]Design\w+[\\/]styles\.module\.css$/,
      include: theme,
      enforce: 'post' as const,
      use: [{loader}],
    },
  ];
}
