import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdir} from 'node:fs/promises';
import {createRandom, writeBlock} from './documents.ts';

const statuses = ['provisional', 'implementable', 'implemented', 'replaced'];
const titles = Array.from({length: 16}, (_, at) => `Part ${at + 1} of the plan`);

/** Makes a repository with a folder of invented designs and that many versions of them. */
export async function writeVersions(root: string, versions: number): Promise<void> {
  await mkdir(root, {recursive: true});
  await git(root, ['init', '-q', '-b', 'main']);
  const random = createRandom(2);
  const pick = (count: number) => Math.floor(random() * count);
  const block = () => writeBlock((list) => list[pick(list.length)] ?? '');
  const part = () => `${block()}\n${block()}`;
  const importer = spawn('git', ['fast-import', '--quiet'], {
    cwd: root,
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const designs: {status: number; readonly parts: string[]}[] = [];
  for (let version = 0; version < versions; version += 1) {
    // A tenth are new, and of the others one in twenty changes its status.
    const isNew = version % 10 === 0;
    const at = isNew ? designs.length : pick(designs.length);
    const design = designs[at] ?? {status: 0, parts: titles.map(part)};
    if (isNew) designs.push(design);
    else if (pick(20) === 0) design.status = (design.status + 1) % statuses.length;
    else design.parts[pick(design.parts.length)] = part();
    const body = design.parts.map((text, place) => `## ${titles[place]}\n\n${text}\n`).join('\n');
    const text = `# Design ${at}\n\n- Authors: @a\n- Status: ${statuses[design.status]}\n\n${body}`;
    const person = `Person ${pick(60)} <p@example.org> ${1_500_000_000 + version * 36_000} +0000`;
    const commit = `commit refs/heads/main\ncommitter ${person}\ndata 6\nChange\n`;
    const file = `M 100644 inline design/${String(at).padStart(4, '0')}-design.md\n`;
    const data = `data ${Buffer.byteLength(text)}\n${text}\n`;
    if (!importer.stdin.write(commit + file + data)) await once(importer.stdin, 'drain');
  }
  importer.stdin.end();
  await once(importer, 'close');
  // As a server packs it for a clone: what fast-import writes is read with three times the work.
  await git(root, ['repack', '-a', '-d', '-f', '-q']);
  await git(root, ['reset', '-q', '--hard', 'main']);
}

/** Runs git in a folder. */
export async function git(folder: string, args: readonly string[]): Promise<void> {
  const [code] = await once(spawn('git', args, {cwd: folder, stdio: 'inherit'}), 'close');
  if (code !== 0) throw new Error(`git ${args[0]} ended with ${code}`);
}
