import {toHeadOf} from '../head-props.ts';
import type {PageKind} from '../page-kind.ts';
import {toPageLink} from '../page-link.ts';
import {toIndexProps} from './index-props.ts';
import {toNewDesign} from './new-design.ts';

/** Every design, grouped by status. */
export const indexPage: PageKind<'index'> = {
  path: '',
  title: 'Designs',
  name: 'the index',
  insteadOfObject: [],
  parts: {},
  isShown: () => true,
  isInSidebar: true,
  pages: (page, input) => [
    {
      path: page.permalink,
      component: 'designIndexPageComponent',
      props: {
        index: {
          ...toIndexProps(input.content, {
            ...page,
            releaseNotes: toPageLink('releaseNotes', input),
            health: toPageLink('health', input),
            json: input.json,
            showProblems: input.showProblems,
          }),
          newDesign: toNewDesign(input.content, input.options),
          head: toHeadOf(page, input),
        },
      },
    },
  ],
};
