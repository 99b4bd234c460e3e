'use strict';
const path = require('node:path');

/**
 * The bundler's loader for the styles of one component of the published theme: its classes, taken from the one
 * file that has the styles of all. As a pitch it stands in for the loaders behind it.
 */
module.exports = () => undefined;
module.exports.pitch = function pickStyles() {
  const folder = path.dirname(this.resourcePath);
  const name = path.basename(folder);
  const list = path.join(folder, '..', 'styles.json');
  this.addDependency(list);
  const classes = require(list)[name];
  if (classes === undefined) return undefined;
  const entries = Object.entries(classes).map(([own, joined]) => `  '${own}': all['${joined}'],\n`);
  return `import all from '../styles.module.css';\nexport default {\n${entries.join('')}};\n`;
};
