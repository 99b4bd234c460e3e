import {askGit} from '../../git/ask-git.ts';
import {patience} from './patience.ts';

// No design is longer; data and pictures with the wrong name are.
const largest = 2_000_000;

/**
 * Reads texts by their ids, one after the other: none is kept here. What is no text, or too long to be one,
 * is handed on as empty. False where git fails.
 */
export async function readBlobs(
  root: string,
  ids: Iterable<string>,
  onText: (id: string, text: string) => void,
): Promise<boolean> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return true;
  const take = createBatchReader(onText);
  const args = ['cat-file', '--batch', '--buffer'];
  const answer = await askGit(root, args, {
    input: `${wanted.join('\n')}\n`,
    onOutput: take,
    ...patience,
  });
  return 'output' in answer;
}

/** Creates a reader of the output of `git cat-file --batch`, in chunks of any size. */
export function createBatchReader(onText: (id: string, text: string) => void) {
  let head = '';
  let id = '';
  let size = 0;
  let left = 0; // bytes of the text and the line end behind it
  let parts: Buffer[] = [];
  return (chunk: Buffer): void => {
    for (let at = 0; at < chunk.length; ) {
      if (left > 0) {
        const end = Math.min(chunk.length, at + left);
        if (size <= largest) parts.push(chunk.subarray(at, end));
        left -= end - at;
        at = end;
        if (left > 0) return;
        onText(id, size <= largest ? decode(joinParts(parts).subarray(0, size)) : '');
        parts = [];
        continue;
      }
      const newline = chunk.indexOf(10, at);
      head += chunk.toString('latin1', at, newline < 0 ? chunk.length : newline);
      if (newline < 0) return;
      at = newline + 1;
      const [name = '', kind, length = '0'] = head.split(' ');
      head = '';
      if (kind === 'missing') continue;
      id = name;
      size = Number(length);
      left = size + 1;
    }
  };
}

// Most texts come in one chunk, and need no copy.
function joinParts(parts: readonly Buffer[]): Buffer {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : Buffer.concat(parts);
}

// Windows editors write UTF-16 with a byte order mark.
function decode(bytes: Buffer): string {
  const mark = bytes.length > 1 ? bytes.readUInt16BE(0) : 0;
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  return bytes.toString('utf8');
}
