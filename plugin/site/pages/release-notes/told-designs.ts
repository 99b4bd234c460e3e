import type {Design} from '../../../core/index.ts';
import type {PluginOptions} from '../../../options.ts';
import type {SiteContent} from '../../content/content.ts';
import {summariesFile, toReleaseSummariesFile} from '../../documents/summaries.ts';
import {toReleaseNotesGroups} from './release-notes-props.ts';
import {toToldReleases} from './told-releases.ts';

/** Designs whose summaries one page shows, and the name of the file that holds these. */
interface ToldDesigns {
  readonly name: string;
  readonly designs: readonly Design[];
}

/** The designs of each page of the release notes. */
export function listToldDesigns(
  content: SiteContent,
  releaseNotes: PluginOptions['releaseNotes'],
  page: string | undefined,
): readonly ToldDesigns[] {
  if (!releaseNotes || page === undefined) return [{name: summariesFile, designs: []}];
  const {statuses} = releaseNotes;
  const told = toToldReleases(content, page, statuses);
  if (!told) {
    const groups = toReleaseNotesGroups(content, statuses);
    return [{name: summariesFile, designs: groups.flatMap(({designs}) => designs)}];
  }
  const designs = new Map(content.set.designs.map((design) => [design.id, design]));
  return [
    // A folder in which nothing was released yet.
    {name: summariesFile, designs: []},
    ...told.map(({permalink, groups}) => {
      const ids = groups.flatMap(({isFull, entries}) => (isFull ? entries.map(({id}) => id) : []));
      return {
        name: toReleaseSummariesFile(permalink),
        designs: [...new Set(ids)].flatMap((id) => designs.get(id) ?? []),
      };
    }),
  ];
}
