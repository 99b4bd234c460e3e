import type {SiteContent} from '../content/content.ts';
import {createSearchWriter, type SearchSite} from './write-search.ts';

// After the bundler has shown the change: an author who saves waits for the page, not for the search.
const pause = 2000;

/**
 * Keeps the files of the search up to date in development. They are written some time after the
 * folder was loaded, and only for what was loaded last.
 */
export function createLiveSearch(site: SearchSite, folder: string): (content: SiteContent) => void {
  const write = createSearchWriter(site, true);
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return (content) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // The dialog says where files are missing; a full disk is reported where pages are written.
      running = running.then(() => write(content, folder)).catch(() => undefined);
    }, pause).unref();
  };
}
