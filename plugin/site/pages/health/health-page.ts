import type {PageKind} from '../page-kind.ts';
import {toIndexLink} from '../page-link.ts';
import {toHealthProps} from './health-props.ts';

/** What needs attention in a whole folder. */
export const healthPage: PageKind<'health'> = {
  path: 'health',
  title: 'Health',
  name: 'the health page',
  insteadOfObject: [false, 'development'],
  parts: {},
  isShown: ({showProblems}, isOn) => isOn(showProblems),
  isInSidebar: true,
  pages: ({title, description, permalink}, input) => [
    {
      path: permalink,
      component: 'designHealthPageComponent',
      props: {
        health: toHealthProps(
          input.content,
          {title, permalink, description: description ?? null, index: toIndexLink(input)},
          input.rules,
          input.editUrlOf,
        ),
      },
    },
  ],
};
