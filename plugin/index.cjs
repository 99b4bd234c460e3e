'use strict';

/**
 * The entry for Docusaurus where Node can require ES modules (20.19, 22.12 and later; package.json says so
 * with `module-sync`). Docusaurus would compile each of our several hundred modules with Babel, for every
 * instance and every language of a site. It leaves what CommonJS requires to Node.
 */
module.exports = require('./index.js');
