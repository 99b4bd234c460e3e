import {docusaurus, repository} from './node-process.ts';
import {type OpenSite, openSite} from './open-site.ts';

/** Builds the example site, serves it and starts a browser. */
export function openExampleSite(): Promise<OpenSite> {
  return openSite([docusaurus, 'build', `${repository}example-site`, '--out-dir']);
}
