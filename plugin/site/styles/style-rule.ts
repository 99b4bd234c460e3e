import {existsSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const theme = fileURLToPath(new URL('../../../theme/', import.meta.url));
const loader = fileURLToPath(new URL('loader.cjs', import.meta.url));

/**
 * Bundler rules that replace the style files of all components with the one that the package has. It does
 * not exist in the repository, so that changes of styles show at once. Ejected components keep their own.
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
