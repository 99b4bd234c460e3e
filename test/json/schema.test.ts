import {execFileSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import type {DesignsJson} from '../../plugin/core/index.ts';
import {readPackageInfo} from '../../plugin/package/package-info.ts';
import {enumerations, fullSample} from './full-sample.ts';
import {
  listErrors,
  listErrorsAndExtras,
  listFields,
  listFilledFields,
  listObjects,
  schema,
} from './schema.ts';
import {readToday} from './today.ts';

const root = path.join(import.meta.dirname, '..', '..');

// Files that were written before these fields came are still valid.
const addedLater: Readonly<Record<string, readonly string[]>> = {
  '': ['history', 'removed', 'releases'],
  design: [
    'release',
    'tags',
    'areas',
    'components',
    'stage',
    'tracking',
    'discussions',
    'titleRaw',
    'draft',
    'unlisted',
    'partOf',
    'statusSince',
    'textChanged',
    'changedSinceAccepted',
    'history',
  ],
};

describe('the schema of designs.json', () => {
  it('is called by the home page and its version', () => {
    expect(schema.$id).toBe(`${readPackageInfo().homepage}/designs-v1.schema.json`);
    expect(schema.properties?.schemaVersion?.const).toBe(1);
  });

  it.each(listObjects())('requires every field of %j', (object, {properties, required}) => {
    const later = addedLater[object] ?? [];
    const first = Object.keys(properties ?? {}).filter((name) => !later.includes(name));
    expect([...(required ?? [])].sort()).toEqual(first.sort());
  });

  it.each(listObjects())('describes every field of %j', (_, {properties}) => {
    const silent = Object.entries(properties ?? {}).filter(([, field]) => !toDescription(field));
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it.each(listObjects())('lets fields be added to %j', (_, {additionalProperties}) => {
    expect(additionalProperties).toBeUndefined();
  });

  it('names the fields of the types', () => {
    expect(listErrorsAndExtras(fullSample)).toEqual([]);
    expect(listFilledFields(fullSample)).toEqual(listFields());
  });

  it('names the words of the types', () => {
    const {design, phase, status, section, problem, event} = schema.$defs ?? {};
    expect({
      kind: design?.properties?.kind?.enum,
      phase: phase?.enum,
      source: status?.properties?.source?.enum?.filter((word) => word !== null),
      state: section?.properties?.state?.enum,
      level: problem?.properties?.level?.enum,
      event: event?.properties?.kind?.enum,
    }).toEqual(enumerations);
  });

  it('is part of the package', () => {
    const published = createRequire(import.meta.url).resolve(
      'docusaurus-plugin-design-docs/designs.schema.json',
    );
    expect(JSON.parse(readFileSync(published, 'utf8'))).toEqual(schema);
  });
});

describe('designs.json of a small folder', () => {
  let today: DesignsJson;
  beforeAll(async () => {
    today = await readToday();
  });

  it('is valid, and has no field that the schema does not name', () => {
    expect(listErrorsAndExtras(today)).toEqual([]);
  });

  it('shows every field at work', () => {
    const filled = new Set(today.designs.flatMap((design) => listFilledFields(design)));
    // Of its history the file has as much as one document can show.
    const fields = listFields().filter((field) => field.startsWith('designs[].'));
    expect(fields.filter((field) => !filled.has(field.replace('designs[].', '')))).toEqual([]);
  });

  it('shows every state of a section', () => {
    const states = new Set(
      today.designs.flatMap(({sections}) => sections.map(({state}) => state as string)),
    );
    expect([...states].sort()).toEqual([...enumerations.state].sort());
  });
});

describe('designs.json of the command line', () => {
  it.each(['example-site/design', 'test/json/folder'])('is valid for %s', (folder) => {
    const cli = path.join(root, 'lib/plugin/cli.js');
    const printed = execFileSync(process.execPath, [cli, 'export', folder], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(listErrorsAndExtras(JSON.parse(printed))).toEqual([]);
  });
});

describe('a file that breaks the promise', () => {
  it.each<[string, object, string]>([
    ['has another version', {schemaVersion: 2}, '/schemaVersion must be equal to constant'],
    ['has no template', {template: undefined}, "must have required property 'template'"],
    [
      'has an unknown phase',
      {statuses: [{id: 'a', label: 'A', phase: 'new'}]},
      '/statuses/0/phase',
    ],
    ['has an incomplete design', {designs: [{id: 'a'}]}, "must have required property 'status'"],
  ])('%s', (_, change, error) => {
    const broken = JSON.parse(JSON.stringify({...fullSample, ...change}));
    expect(listErrors(broken).join('\n')).toContain(error);
  });

  it('is not one with a field more', () => {
    expect(listErrors({...fullSample, license: 'MIT'})).toEqual([]);
  });
});

function toDescription({description, $ref}: {description?: string; $ref?: string}) {
  return description ?? schema.$defs?.[$ref?.replace('#/$defs/', '') ?? '']?.description;
}
