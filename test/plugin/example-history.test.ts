import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {loadFolder} from '../../plugin/commands/load-folder.ts';
import {findStatusSince} from '../../plugin/core/history/status-since.ts';

const site = fileURLToPath(new URL('../../example-site/', import.meta.url));

// `npm run example:history` writes the file.
describe('the history file of the example', async () => {
  const {set} = await loadFolder(`${site}design`, undefined, {history: `${site}history.json`});
  const withStatus = set.designs.filter(({kind, status}) => kind === 'design' && status.id);

  it('knows every design that has a status', () => {
    expect(withStatus.length).toBeGreaterThan(15);
    const unknown = withStatus.filter(({status, history}) => !findStatusSince(status, history));
    expect(unknown.map(({id}) => id)).toEqual([]);
  });

  it('has timelines of several events', () => {
    const long = withStatus.filter(({history}) => (history?.events.length ?? 0) > 3);
    expect(long.length).toBeGreaterThan(5);
  });
});
