import {existsSync} from 'node:fs';
import {cp, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** A generator of its own: the same seed gives the same documents on every machine. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const words =
  'the a cluster controller host image node when it reads writes keeps `status` **must** may not [a link](https://example.com/x) user operator release api field version of in with until each state machine'.split(
    ' ',
  );
const sections = [
  'Summary',
  'Motivation',
  'Goals',
  'Proposal',
  'Test Plan',
  'Drawbacks',
  'Alternatives',
];
const people = Array.from({length: 60}, (_, at) => `@person-${at}`);
const statuses = ['provisional', 'implementable', 'implemented', 'rejected'];

/** A paragraph, a list and a block of code, of words that are picked. */
export function writeBlock(pick: (list: readonly string[]) => string): string {
  const sentences = (length: number) =>
    Array.from({length}, () => `${Array.from({length: 14}, () => pick(words)).join(' ')}.`).join(
      '\n',
    );
  return `${sentences(4)}\n\n- ${sentences(1)}\n- ${sentences(1)}\n\n\`\`\`yaml\nkind: Host\n\`\`\`\n`;
}

/** Writes that many invented designs, with their template, into a folder. */
export async function writeInvented(folder: string, count: number): Promise<void> {
  const random = createRandom(1);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const block = () => writeBlock(pick);
  await mkdir(folder, {recursive: true});
  const headings = sections.map((title) => `## ${title}\n`).join('\n');
  await writeFile(
    path.join(folder, '_template.md'),
    `# Title\n\n## Status\n\nOne of: ${statuses.join('|')}\n\n${headings}`,
  );
  for (let number = 1; number < count; number += 1) {
    const body = sections.map((title) => `## ${title}\n\n${block()}\n${block()}`).join('\n');
    const text = `# Design ${number} of ${pick(words)} ${pick(words)}\n\n- Authors: ${pick(people)}, ${pick(people)}\n\n## Status\n\n${pick(statuses)}\n\n${body}`;
    await writeFile(path.join(folder, `${String(number).padStart(4, '0')}-design.md`), text);
  }
}

/** Copies a folder that many times, or invents as many documents where it is not there. */
export async function writeCopies(source: string, target: string, copies: number): Promise<void> {
  if (!existsSync(source)) return writeInvented(target, 71 * copies);
  for (let copy = 0; copy < copies; copy += 1) {
    await cp(source, path.join(target, `copy-${copy}`), {recursive: true});
  }
  await cp(path.join(source, '_template.md'), path.join(target, '..', 'template.md'));
}

const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** Writes that many different pictures, and documents that show ten of them each. */
export async function writePictures(folder: string, count: number): Promise<void> {
  for (let first = 0; first < count; first += 10) {
    const names = Array.from({length: Math.min(10, count - first)}, (_, at) => first + at);
    // What follows the last chunk of a PNG is no part of the picture, and makes each file another.
    await Promise.all(
      names.map((name) =>
        writeFile(
          path.join(folder, `${name}.png`),
          Buffer.concat([picture, Buffer.from(`${name}`)]),
        ),
      ),
    );
    const shown = names.map((name) => `![Picture ${name}](${name}.png)`).join('\n\n');
    await writeFile(
      path.join(folder, `pictures-${first}.md`),
      `# Pictures from ${first}\n\n## Summary\n\nShows ten pictures.\n\n${shown}\n`,
    );
  }
}
