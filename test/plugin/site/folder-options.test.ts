import {expect, it} from 'vitest';
import {withFolderOptions} from '../../../plugin/site/folder-options.ts';
import {toPluginOptions} from '../../../plugin/validate-options/validate-options.ts';

const config = {
  title: 'Plans',
  description: 'What we build.',
  repositoryUrl: 'https://example.org/o/folder',
};

it.each<[object, object]>([
  [{}, config],
  [{index: {title: 'Designs of the site'}}, {...config, title: 'Designs of the site'}],
  // As it is called anyway.
  [{index: {title: 'Designs'}}, {...config, title: 'Designs'}],
  [{index: {description: 'Of the site.'}}, {...config, description: 'Of the site.'}],
  [
    {repositoryUrl: 'https://example.org/o/site'},
    {...config, repositoryUrl: 'https://example.org/o/site'},
  ],
])('options %j count more than the file of the folder', (given, expected) => {
  const {index, repositoryUrl} = withFolderOptions(toPluginOptions(given), config);
  const {title, description} = index;
  expect({title, description, repositoryUrl}).toEqual(expected);
});

it('are as they were where the folder has no such file', () => {
  const options = toPluginOptions({});
  expect(withFolderOptions(options)).toEqual(options);
  expect(withFolderOptions(options, {})).toEqual(options);
});
