import path from 'node:path';
import {type Design, type DesignsJson, defaultLevels, toJson} from '../../plugin/core/index.ts';
import {defaultExclude, defaultInclude} from '../../plugin/load/files/folder.ts';
import {createLoader} from '../../plugin/load/load-designs.ts';

/** What the sources of today publish of `folder/`, on a site that serves it below `/parcels`. */
export async function readToday(): Promise<DesignsJson> {
  const load = createLoader({
    folder: path.join(import.meta.dirname, 'folder'),
    include: defaultInclude,
    exclude: defaultExclude,
    base: import.meta.dirname,
    levels: defaultLevels,
    reservedIds: [],
    history: 'history.json',
    releases: 'years',
  });
  const {set} = await load();
  const generator = 'docusaurus-plugin-design-docs@0.0.0-today';
  const permalinkOf = ({id, kind}: Design) => (kind === 'template' ? null : `/parcels/${id}`);
  return toJson(set, generator, permalinkOf, {repositoryUrl: 'https://example.com/town/parcels'});
}
