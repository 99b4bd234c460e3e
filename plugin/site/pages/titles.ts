import type {PageOption, PluginOptions} from '../../options.ts';
import type {Title, Titles} from '../content/titles.ts';
import {pageOptions} from './page-kinds.ts';

/** The titles that the options give to pages and feeds. */
export function toTitles(options: Pick<PluginOptions, PageOption | 'feedOptions'>): Titles {
  const pages = pageOptions.flatMap((name) => {
    const page = options[name];
    return page === false ? [] : [[name, toTitle(page)] as const];
  });
  return {
    index: toTitle(options.index),
    ...Object.fromEntries(pages),
    feed: toTitle(options.feedOptions),
  };
}

// An option holds more than that.
function toTitle<Titled extends Partial<Title>>({title, description}: Titled) {
  return {
    ...(title === undefined ? {} : {title}),
    ...(description === undefined ? {} : {description}),
  } as Pick<Titled, 'title' | 'description'>; // what it had of both
}
