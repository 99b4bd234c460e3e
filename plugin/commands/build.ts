import {existsSync} from 'node:fs';
import {stat} from 'node:fs/promises';
import path from 'node:path';
import type {RuleId} from '../core/index.ts';
import {withFolderConfig} from '../load/folder-config.ts';
import {toLoadOptions} from '../load/load-options.ts';
import {findTemplate, readBuiltInTemplates} from '../load/templates.ts';
import {buildStandaloneSite} from '../standalone/build-site.ts';
import {findOutFolder} from '../standalone/out-folder.ts';
import {UserError} from '../user-error.ts';
import {toRuleId} from './levels.ts';

/** What `design-docs build` takes besides the folder. */
export interface BuildOptions {
  readonly template?: string;
  readonly out: string;
  /** Accepts an output of version 0.1, which has no marker. */
  readonly replace?: boolean;
  /** Without it that of `design-docs.yml`. */
  readonly title?: string;
  readonly description?: string;
  readonly baseUrl: string;
  readonly url?: string;
  readonly cache?: string;
  readonly throw?: readonly string[];
}

/**
 * `design-docs build`: a site of its own for a folder, which `build` makes. Returns the exit code; prints
 * where the site is.
 * @throws {UserError} where an argument is wrong
 */
export async function buildSite(
  folder: string,
  options: BuildOptions,
  build = buildStandaloneSite,
): Promise<number> {
  const from = path.resolve(folder);
  const url = options.url === undefined ? undefined : toUrl(options.url);
  const out = path.resolve(options.out);
  await assertFolder(from);
  const realOut = await findOutFolder({
    out,
    designs: from,
    isReplacing: options.replace === true,
  });
  const template = options.template && (await toTemplate(options.template, from));
  const {config} = await withFolderConfig(toLoadOptions(folder, undefined));
  const description = options.description ?? config.description;
  const baseUrl = toBaseUrl(options.baseUrl);
  const isBuilt = await build(
    {
      folder: from,
      title: options.title ?? config.title ?? 'Designs',
      ...(description === undefined ? {} : {description}),
      baseUrl,
      ...(url === undefined ? {} : {url}),
      ...(template ? {template} : {}),
      rules: toRules(options.throw ?? []),
    },
    realOut,
    options.cache === undefined ? findCache() : path.resolve(options.cache),
  );
  if (!isBuilt) return 1;
  const shown = toShownPath(out);
  process.stdout.write(`${shown}\n`);
  console.error(
    baseUrl === '/'
      ? `Look at it with: npx serve ${quote(shown)}`
      : `It is made to be served below ${baseUrl}.`,
  );
  return 0;
}

// From the folder of the user, unless the way there leads up.
function toShownPath(target: string): string {
  const inside = path.relative('', target);
  const isOutside = inside === '' || inside.split(path.sep)[0] === '..' || path.isAbsolute(inside);
  return isOutside ? target : inside;
}

function quote(name: string): string {
  return /^[\w@%+=:,./\\-]+$/.test(name) ? name : `"${name}"`;
}

// Where packages are installed is where tools keep what they need again. In a folder `node_modules`
// Docusaurus compiles only what has its name in the path.
function findCache(): string | undefined {
  const modules = path.resolve('node_modules');
  return existsSync(modules)
    ? path.join(modules, '.cache', 'docusaurus-plugin-design-docs')
    : undefined;
}

async function assertFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return;
  throw new UserError(
    `${folder} ${found ? 'is not a folder' : 'does not exist'}. Give the folder that holds the documents.`,
  );
}

// The site is in another folder, so a path must be absolute. A missing one is reported here.
async function toTemplate(wanted: string, folder: string): Promise<string> {
  const builtIn = await readBuiltInTemplates();
  await findTemplate(wanted, process.cwd(), folder, builtIn);
  return builtIn.some(({name}) => name === wanted) ? wanted : path.resolve(wanted);
}

function toBaseUrl(text: string): string {
  return `/${text}/`.replace(/\/+/g, '/');
}

function toUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin;
  throw new UserError(
    `--url ${text} is not the address of a host. Give one like https://designs.example.org, and a path with --base-url.`,
  );
}

function toRules(names: readonly string[]): Partial<Record<RuleId, 'throw'>> {
  return Object.fromEntries(names.map((name) => [toRuleId(name), 'throw']));
}
