import {isWithoutStatuses} from '../../designs/groups.ts';
import type {PageKind} from '../page-kind.ts';
import {toIndexLink} from '../page-link.ts';
import {toInsightsProps} from './insights-props.ts';

/** What the history of all designs says together. */
export const insightsPage: PageKind<'insights'> = {
  path: 'insights',
  title: 'Insights',
  name: 'the insights page',
  insteadOfObject: [false, 'development'],
  parts: {},
  isShown: () => true,
  isInSidebar: true,
  isEmpty: (set) =>
    isWithoutStatuses(set) || set.designs.every(({kind, history}) => kind !== 'design' || !history),
  pages: ({title, description, permalink}, input) => [
    {
      path: permalink,
      component: 'designInsightsPageComponent',
      props: {
        insights: toInsightsProps(
          input.content,
          {title, permalink, description: description ?? null, index: toIndexLink(input)},
          input.locale,
        ),
      },
    },
  ],
};
