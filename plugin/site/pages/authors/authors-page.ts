import {groupPeople} from '../../content/people.ts';
import {toHeadOf} from '../head-props.ts';
import type {PageKind} from '../page-kind.ts';
import {toIndexLink} from '../page-link.ts';
import {toAuthorProps, toAuthorsProps} from './authors-props.ts';

/** Everyone whom designs name, and a page for each. */
export const authorsPage: PageKind<'authors'> = {
  path: 'authors',
  title: 'People',
  name: 'the list of people',
  insteadOfObject: [false],
  parts: {},
  isShown: () => true,
  isInSidebar: true,
  // A list with a single author would be of no use.
  isEmpty: (set) => groupPeople(set).length < 2,
  pages: (page, input) => {
    const {content} = input;
    const index = toIndexLink(input);
    const people = content.authors?.people ?? [];
    return [
      {
        path: page.permalink,
        component: 'designAuthorsPageComponent',
        props: {
          authors: {...toAuthorsProps(people, {...page, index}), head: toHeadOf(page, input)},
        },
      },
      ...people.map((author) => {
        const props = toAuthorProps(author, content, {index, authors: page});
        const {permalink} = author;
        return {
          path: permalink,
          component: 'designAuthorPageComponent' as const,
          props: {author: {...props, head: toHeadOf({title: props.name, permalink}, input)}},
        };
      }),
    ];
  },
};
