import {printableLines} from '../core/text/printable.ts';
import type {CommandResult, WriteOptions} from './result.ts';

/** Prints what a command did. Returns its exit code. */
export function printResult(result: CommandResult, {json}: WriteOptions): 0 | 1 {
  for (const notice of result.notices) console.error(notice);
  const text = json ? `${JSON.stringify(result.json, undefined, 2)}\n` : formatText(result.text);
  process.stdout.write(text);
  return result.exitCode;
}

// Escape control characters of documents, which would act on a terminal. In a file they must stay.
function formatText(text: string): string {
  const ended = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  return process.stdout.isTTY ? printableLines(ended) : ended;
}
