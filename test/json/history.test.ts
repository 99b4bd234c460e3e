import {beforeAll, describe, expect, it} from 'vitest';
import type {DesignsJson} from '../../plugin/core/index.ts';
import {toAges, toLosses, toNews} from './frozen-history/reader.ts';
import {readToday} from './today.ts';

// A program of the day the history came; it is never edited. A failing test asks for a new schemaVersion.
describe('a program written for the history', () => {
  let today: DesignsJson;
  beforeAll(async () => {
    today = JSON.parse(JSON.stringify(await readToday()));
  });

  it('tells the news', () => {
    expect(toNews(today)).toEqual([
      '2024-06-10 0002-lockers went from implementable to implemented ([Implemented](https://example.com/pull/3) (v1.2), v1.2) by Ada Quill, https://example.com/town/parcels/pull/3',
      '2024-04-01 0002-lockers changed Summary by Bo Reed, https://example.com/town/parcels/pull/2',
      '2024-04-01 0004-drones came as null by Bo Reed, https://example.com/town/parcels/pull/2',
      '2024-02-29 0002-lockers came as implementable with 3 others, imported by Ada Quill, https://example.com/town/parcels/pull/1',
      '2024-02-29 0003-night-locks came as implementable with 3 others, imported by Ada Quill, https://example.com/town/parcels/pull/1',
      '2023-11-02 0001-doorstep came as replaced with 3 others, imported by Ada Quill, https://example.com/town/parcels/pull/1',
    ]);
  });

  it('tells ages', () => {
    expect(toAges(today)).toEqual([
      '0001-doorstep since 2023-11-02, text of 2024-02-29, changed unknown',
      '0002-lockers since 2024-06-10, text of 2024-06-10, changed Summary',
      '0003-night-locks since 2024-02-29, text of 2024-02-29, changed ',
    ]);
  });

  it('tells losses', () => {
    expect(toLosses(today)).toEqual([
      'from 2024-02-29, whole: true',
      '2024-06-10 0000-postman The postman waits',
    ]);
  });

  it('gets the same bytes each time', async () => {
    expect(JSON.stringify(await readToday())).toBe(JSON.stringify(await readToday()));
  });
});
