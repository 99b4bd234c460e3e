import {createRequire} from 'node:module';

type Package = typeof import('@docusaurus/utils-validation');

/** What checks options. Node does not see this name among the exports of its CommonJS package. */
export const {Joi}: Pick<Package, 'Joi'> = createRequire(import.meta.url)(
  '@docusaurus/utils-validation',
);
