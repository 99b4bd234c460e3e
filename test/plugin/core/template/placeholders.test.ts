import {expect, it} from 'vitest';
import {isPersonPlaceholder} from '../../../../plugin/core/template/placeholders.ts';

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
