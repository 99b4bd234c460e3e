import {expect, it} from 'vitest';
import {
  isPersonPlaceholder,
  isTitlePlaceholder,
} from '../../../../plugin/core/template/placeholders.ts';

it.each([
  ...['TBD', 'tba', '@todo', 'TBD (soon)', '**TBD**', '"tbd"', '- TBD.', '?', '???', 'XXX'],
  ...['to be determined', 'To be decided', 'to be defined', 'to be assigned', 'to be announced'],
  ...['to be added', 'your name', '@your-github', 'my handle', 'Your full name', 'my_alias'],
  ...['your id', 'your user name', '@janedoe', 'Jane Doe', 'john.doe', 'joe_doe', 'alice-doe'],
  ...[
    '@oscardoe',
    'doe.jane',
    'doejane',
    'yourname',
    'your fullname',
    'Doe John',
    '<name>',
    '{handle}',
    '[who]',
    '\\<name\\>',
  ],
])('%j stands for nobody', (name) => {
  expect(isPersonPlaceholder(name)).toBe(true);
});

it.each([
  ...['N/A', 'Ada', '@ada', 'Tbdson', 'Todor', 'xx', 'Yourgos Pappas', 'Mynah', 'Jane Doering'],
  ...[
    'Mary-Jane Doe',
    'Ada TBD',
    'Not your name',
    'Doe Jane Smith',
    '[Ada](https://x.org)',
    '<ada@x.org>',
    '[@ada]',
  ],
  ...['Ada <ada>', '', 'to be or not'],
])('%j is an answer', (name) => {
  expect(isPersonPlaceholder(name)).toBe(false);
});

it.each([
  ...['Title', 'TITLE', ' title ', 'Your Proposal Title', 'Title here', 'Insert title here'],
  ...['Short, telling title of the change', 'A clear, concise, good title', 'Title goes here'],
  ...[
    'The short descriptive working title',
    'Enter your design title',
    'XEP title',
    'An RFC Title',
  ],
  ...['Feature name', 'Your project name', 'Insert KEP name here', 'Add a new feature name'],
  ...['My short, clear, telling idea name', 'FEATURE_NAME', 'YOUR_OWN_TITLE', 'A__HERE'],
  ...['Neat Enhancement Idea', 'neat-enhancement-idea', 'Your enhancement idea', 'KEP Template'],
  ...['Enhancement idea title', 'xx-cache', 'xxx: cache', 'nn.cache', 'NN cache', '0000-cache'],
  ...[
    'kep-nnnn: cache',
    'KEP #NNN cache',
    'kepxxx. cache',
    'nnn-',
    '<cache>',
    '{cache}',
    '[cache]',
  ],
  ...['(cache)', '\\<cache\\>', 'kep:', 'KEP XXXX-cache', 'abcdef-nnn-cache'],
])('%j is a title still to be written', (title) => {
  expect(isTitlePlaceholder(title)).toBe(true);
});

it.each([
  ...['Cache', 'Titles', 'Subtitle', 'Title: Cache', 'The cache title', 'Title hereafter'],
  ...['A new, short, clear, good, concise title', 'Names of features', 'Feature names', 'Name'],
  ...[
    'Old feature name',
    'A new, short, clear, good feature name',
    'FEATURE_NAMES',
    'My FEATURE_NAME',
  ],
  ...[
    'Feature_NAME',
    'NAME',
    'FEATURE_NAME_2',
    '1A_NAME',
    'A neat enhancement idea',
    'KEP templates',
  ],
  ...[
    'Neat enhancement ideas',
    'x-cache',
    'n cache',
    '000-cache',
    'nncache',
    'a xx-cache',
    'exx-cache',
  ],
  ...[
    'kep-nn: cache',
    'abcdefg-nnn-cache',
    'k-nnn-cache',
    'kep-nnn',
    'kep 12-xxx-cache',
    'kep-nnncache',
  ],
  ...[
    'Cache <it>',
    '<it> caches',
    '[Cache](x.md) it',
    'keps:',
    'ke:',
    'a kep:',
    '12a:',
    'kep: cache',
  ],
])('%j is a title', (title) => {
  expect(isTitlePlaceholder(title)).toBe(false);
});
