import type {DesignRecord, DesignRecords} from '../../client/records.ts';
import type {ShownSet} from '../content/content.ts';
import {byNumber} from './groups.ts';
import {shorten, toLinkProps, toPersonProps} from './item-props.ts';

/** Its name in the plugin's data folder, where `plugin/client` finds it. */
export const recordsFile = 'records.json';

/** What pages that load it know of all designs: previews, directives and the client API. */
export function toRecords(content: ShownSet): DesignRecords {
  const {set} = content;
  const designs = [...set.designs].sort(byNumber).flatMap((design): DesignRecord[] => {
    const {title, number, permalink, status} = toLinkProps(design, content);
    if (design.kind !== 'design' || permalink === null) return [];
    return [
      {
        id: design.id,
        title,
        number,
        status: status.id,
        statusLabel: status.label,
        phase: status.phase,
        permalink,
        summary: design.summary ? shorten(design.summary.text, 400) : null,
        authors: design.authors.map((person) => toPersonProps(person).name),
        created: design.createdMonth ?? design.created ?? null,
        updated: design.updatedMonth ?? design.updated ?? null,
      },
    ];
  });
  return {statuses: set.statuses, designs};
}
