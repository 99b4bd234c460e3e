import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {
  findSuccessor,
  parseDesigns,
  toOpenWork,
  toReleaseNotes,
  toText,
} from './frozen-v1/reader.ts';
import type {DesignsV1} from './frozen-v1/version-1.ts';
import {listErrors} from './schema.ts';
import {readToday} from './today.ts';

// A program and a file of the day version 1 was published; neither is ever edited. That today's types
// fit the frozen ones is tested by `types.test.ts`. A failing test here asks for a new schemaVersion.

const read = (name: string) =>
  readFileSync(path.join(import.meta.dirname, 'frozen-v1', name), 'utf8');

describe('a file of version 1', () => {
  const file = read('designs-v1.json');

  it('is valid today', () => {
    expect(listErrors(JSON.parse(file))).toEqual([]);
  });

  it('reads as it did', () => {
    expect(toText(parseDesigns(file))).toBe(read('designs-v1.txt'));
  });
});

describe('a program written for version 1', () => {
  let today: DesignsV1;
  beforeAll(async () => {
    today = parseDesigns(JSON.stringify(await readToday()));
  });

  it('lists what is implemented, with summaries', () => {
    expect(toReleaseNotes(today, 'done')).toEqual([
      '2 Parcel lockers at the station: Parcels wait in a locker until they are fetched.',
    ]);
  });

  it('lists what is not decided, with the text under the title', () => {
    expect(toReleaseNotes(today, 'unknown')).toEqual(['4 Drones: Parcels fall from the sky.']);
  });

  it('finds successors', () => {
    expect(findSuccessor(today, '0001-doorstep')).toBe('0002-lockers');
    expect(findSuccessor(today, '0002-lockers')).toBe('0002-lockers');
  });

  it('lists open problems and open questions with their places', () => {
    expect(toOpenWork(today)).toEqual(
      expect.arrayContaining([
        '0002-lockers.md:54:1 Section `Drawbacks` is empty (empty-section)',
        '0002-lockers.md:49:1 Who cleans the lockers?',
      ]),
    );
    expect(toOpenWork(today).join('\n')).not.toContain('How long may a parcel wait?');
  });

  it('prints every field', () => {
    expect(toText(today)).toContain(
      [
        'design 2 Parcel lockers at the station',
        '  0002-lockers, 0002-lockers.md, /parcels/0002-lockers',
        '  status implemented (done) from section:22',
        '    [Implemented](https://example.com/pull/3) (v1.2), qualifier v1.2, url https://example.com/pull/3',
        '  Summary: Parcels wait in a locker until they are fetched.',
        '    | Parcels wait in a **locker** until they are fetched.',
        '    | ',
        '    | The [map](https://example.com/map) shows where.',
        '  by Ada Quill (https://example.com/ada), Bo Reed <bo@example.com>; approved by Cyn Roe @cyn <cyn@example.com> (https://example.com/cyn); reviewed by Dee Orr @dee <dee@example.com> (https://example.com/dee)',
        '  2024-02-29 to 2024-06-10',
        '  replaces 0001-doorstep; replaced by -; see "https://example.com/lockers", 0003-night-locks',
        '  ## Status, line 20, filled, for Status',
      ].join('\n'),
    );
  });

  it('refuses a version it does not know', () => {
    expect(() => parseDesigns('{"schemaVersion": 2}')).toThrow('version 2');
  });
});
