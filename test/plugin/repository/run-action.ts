import {execFile} from 'node:child_process';
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {parse} from 'yaml';
import {repository} from '../../build/build.ts';

/** A step of a composite action that is a script. */
interface Step {
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly 'working-directory': string;
  readonly env: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<
    Record<string, {readonly description: string; readonly default: string}>
  >;
  readonly runs: {readonly using: string; readonly steps: readonly Step[]};
}

/** The action of the repository as it is written. */
export async function readAction(): Promise<Action> {
  return parse(await readFile(path.join(repository, 'action.yml'), 'utf8'));
}

/** What the steps of the action did, one after the other until one failed. */
export interface ActionRun {
  readonly exitCode: number;
  readonly output: string;
  /** The page of the job. */
  readonly summary: string;
}

/** Runs the steps of the action as a runner does, in a folder of its own. */
export async function runAction(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  outside: Readonly<Record<string, string>> = {},
): Promise<ActionRun> {
  const action = await readAction();
  const values: Record<string, string> = {};
  for (const [name, input] of Object.entries(action.inputs)) {
    values[`inputs.${name}`] = inputs[name] ?? input.default;
  }
  const temporary = path.join(folder, '.runner');
  await mkdir(temporary, {recursive: true});
  const files = {
    GITHUB_OUTPUT: path.join(temporary, 'output'),
    GITHUB_STEP_SUMMARY: path.join(temporary, 'summary'),
  };
  for (const file of Object.values(files)) await writeFile(file, '');
  let output = '';
  for (const step of action.runs.steps) {
    const env = Object.entries(step.env).map(([name, text]) => [name, fill(text, values)]);
    const result = await runScript(
      step,
      path.join(folder, fill(step['working-directory'], values)),
      {
        ...files,
        GITHUB_ACTION_PATH: repository,
        RUNNER_TEMP: temporary,
        ...outside,
        ...Object.fromEntries(env),
      },
    );
    output += result.output;
    const summary = await readFile(files.GITHUB_STEP_SUMMARY, 'utf8');
    if (result.exitCode !== 0) return {...result, output, summary};
    for (const line of (await readFile(files.GITHUB_OUTPUT, 'utf8')).split('\n')) {
      const [name = '', ...value] = line.split('=');
      if (step.id) values[`steps.${step.id}.outputs.${name}`] = value.join('=');
    }
  }
  return {exitCode: 0, output, summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8')};
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${name} is no value of the action`);
    return value;
  });
}

// The options are those that GitHub gives to `shell: bash`.
function runScript(
  {run, shell}: Step,
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{exitCode: number; output: string}> {
  if (shell !== 'bash') throw new Error(`${shell} is not run here`);
  const {GITHUB_BASE_REF: _, ...own} = process.env;
  return new Promise((resolve) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run],
      {cwd, env: {...own, ...env}},
      (error, stdout, stderr) => {
        const exitCode = typeof error?.code === 'number' ? error.code : error ? 1 : 0;
        resolve({exitCode, output: stdout + stderr});
      },
    );
  });
}
