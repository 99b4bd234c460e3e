import {readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {toReleases} from './frozen-releases/reader.ts';
import {fullSample} from './full-sample.ts';
import {readToday} from './today.ts';

// A program of the day the releases came; it is never edited. A failing test asks for a new schemaVersion.
it('a program written for the releases reads those of today', async () => {
  const today = JSON.parse(JSON.stringify(await readToday()));
  expect(toReleases(today)).toEqual([
    '2024 is no tag, of 2024-06-10',
    '2023 is no tag, of 2023-12-31',
  ]);
});

it('it reads tags, and a file that was written before', () => {
  const file = path.join(import.meta.dirname, 'frozen-v1', 'designs-v1.json');
  expect(toReleases(fullSample)).toEqual(['v1.2 is v1.2.0, of 2024-06-10']);
  expect(toReleases(JSON.parse(readFileSync(file, 'utf8')))).toEqual([]);
});
