import {createRequire} from 'node:module';

type Package = typeof import('@docusaurus/utils-common');

/**
 * An address as the option `trailingSlash` of the site wants it. Node does not see this name among the
 * exports of its CommonJS package.
 */
export const {applyTrailingSlash}: Pick<Package, 'applyTrailingSlash'> = createRequire(
  import.meta.url,
)('@docusaurus/utils-common');
