import type {PageOption, PageOptions} from '../../options.ts';

/** The titles of pages in the language of the site. */
export type Title = Pick<PageOptions, 'title' | 'description'>;

/** Titles of the pages that the options ask for, and of the feeds if they have one of their own. */
export type Titles = {readonly index: Title; readonly feed: Partial<Title>} & {
  readonly [Name in PageOption]?: Title;
};
