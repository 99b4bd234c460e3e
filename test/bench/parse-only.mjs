// parse-only.mjs FOLDER: what every reader of Markdown has to do at least, in a process of its own.
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import MarkdownIt from 'markdown-it';

const [folder = ''] = process.argv.slice(2);
const names = (await readdir(folder, {recursive: true})).filter((name) => /\.mdx?$/i.test(name));
const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
const parser = new MarkdownIt({html: true});
for (const text of texts) parser.parse(text, {});
console.log(names.length);
