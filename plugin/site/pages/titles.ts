import type {DesignSet} from '../../core/index.ts';
import type {PageOption, PluginOptions} from '../../options.ts';
import type {Title, Titles} from '../content/titles.ts';
import {pageKinds, pageOptions} from './page-kinds.ts';

/** The titles that the options give to the pages that the folder has something for, and to feeds. */
export function toTitles(
  options: Pick<PluginOptions, PageOption | 'feedOptions'>,
  set: DesignSet,
): Titles {
  const pages = pageOptions.flatMap((name) => {
    const page = options[name];
    return page === false || pageKinds[name].isEmpty?.(set) ? [] : [[name, toTitle(page)] as const];
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
