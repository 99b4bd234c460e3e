'use strict';

/**
 * The bundler's loader for plain Markdown. What it does is in the option `load`, since loaders are files
 * of their own that the bundler must be able to read as they are.
 */
module.exports = function loadMarkdown(text) {
  const callback = this.async();
  const {load, dependencies} = this.getOptions();
  for (const file of dependencies) this.addDependency(file);
  const request = {
    file: this.resourcePath,
    text,
    isServer: this._compiler.name === 'server',
    addDependency: (file) => this.addDependency(file),
  };
  load(request).then(
    (code) => callback(null, code),
    (error) => callback(error),
  );
};
