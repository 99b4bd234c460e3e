import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {expect, it} from 'vitest';
import {parse} from 'yaml';
import {repository} from '../../build/build.ts';

const folder = path.join(repository, '.github');
const names = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith('.yml'));
const {scripts} = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));

const read = async (name: string) => parse(await readFile(path.join(folder, name), 'utf8'));

it('are found', () => {
  expect(names.filter((name) => name.startsWith('workflows'))).toHaveLength(2);
  expect(names.filter((name) => name.startsWith('ISSUE_TEMPLATE'))).toHaveLength(3);
});

it.each(names.filter((name) => name.startsWith('workflows')))(
  '%s runs scripts of the package, and may do nothing that it need not',
  async (name) => {
    const workflow = await read(name);
    expect(workflow.permissions).toEqual({contents: 'read'});
    const jobs: {steps: {run?: string}[]}[] = Object.values(workflow.jobs);
    const runs = jobs.flatMap(({steps}) => steps.flatMap(({run}) => run ?? []));
    const wanted = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w:]+)/g)].map(([, it]) => it),
    );
    expect(wanted.filter((script) => script && !scripts[script])).toEqual([]);
    expect(runs.join('\n')).not.toMatch(/\$\{\{ *github\.(?:event|head_ref)/);
  },
);

it.each(names.filter((name) => /ISSUE_TEMPLATE.(?!config)/.test(name)))(
  '%s is a form: it has a name, a description and fields with labels',
  async (name) => {
    const {name: title, description, body} = await read(name);
    expect([typeof title, typeof description]).toEqual(['string', 'string']);
    const ids = body.map(({id}: {id: string}) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const {attributes} of body) expect(attributes.label).toMatch(/./);
  },
);
