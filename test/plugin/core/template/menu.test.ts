import {expect, it} from 'vitest';
import {readMenu} from '../../../../plugin/core/template/menu.ts';
import {parse} from '../read.ts';

const wordsOf = (text: string) => readMenu(parse(text, '_template.md')).map(({id}) => id);

it.each([
  ['# T\n\n- Status: Raw, Baked, Burnt\n', ['raw', 'baked', 'burnt']],
  ['# T\n\n- Status: Draft, Accepted\n', ['draft', 'accepted']],
  ['# T\n\n- Status: Raw, Baked, or Thrown away\n', ['raw', 'baked', 'thrown away']],
  ['# T\n\n- Status: {Raw, Ready to eat}\n', ['raw', 'ready to eat']],
  ['# T\n\n- Status: [Raw/Baked/Burnt]\n', ['raw', 'baked', 'burnt']],
  ['# T\n\n- Status: `Not baked / Half baked / Baked`\n', ['not baked', 'half baked', 'baked']],
  ['# T\n\n## Status: ( RAW | BAKED )\n\n## Why\n', ['raw', 'baked']],
  ['# T\n\n## Status\n\n<!-- One of: raw|baked -->\n', ['raw', 'baked']],
  [
    '# T\n\n**Status:** Raw\n\n<!--\nMust be one of `Raw`, `Half baked` or `Baked`.\nAsk if in doubt.\n-->\n',
    ['raw', 'half baked', 'baked'],
  ],
  ['# T\n\n## Status\n\n<!-- One of: raw | half\n   baked -->\n', ['raw', 'half baked']],
  ['---\nstatus: raw # raw | baked\n---\n# T\n', ['raw', 'baked']],
  [
    '---\n# Possible values: raw, half baked, baked.\nstatus: raw\n---\n# T\n',
    ['raw', 'half baked', 'baked'],
  ],
  ['---\nstatus: raw\n# one of\n# - raw\n# - baked\nowner: x\n---\n# T\n', ['raw', 'baked']],
  [
    '# Template\n\nCopy it.\n\n## Your title\n\n- **State of Status:** x\n- Status: `Raw / Half baked / Baked`\n\n## Why\n',
    ['raw', 'half baked', 'baked'],
  ],
  ['# T\n\n<!-- Status is one of raw|baked. -->\n\n- Status: raw\n', ['raw', 'baked']],
  ['# T\n\nStatus: raw <!-- one of raw|baked -->\n', ['raw', 'baked']],
  ['# T\n\nStatus: Raw <!-- Raw | Half baked | Baked -->\n', ['raw', 'half baked', 'baked']],
  ['# T\n\n- Status: [raw \\| baked] <!-- optional -->\n', ['raw', 'baked']],
  ['# T\n\nStatus: {{Raw/Baked/Burnt}}\n', ['raw', 'baked', 'burnt']],
  ['# T\n\nStatus: *Raw/Baked/Burnt*\n', ['raw', 'baked', 'burnt']],
  ['# T\n\nStatus: Raw; Baked; Burnt\n', ['raw', 'baked', 'burnt']],
  ['# T\n\nStatus: Raw → Baked → Burnt\n', ['raw', 'baked', 'burnt']],
  ['# T\n\nStatus: [ ] Raw [ ] Baked [ ] Burnt\n', ['raw', 'baked', 'burnt']],
  ['# T\n\nStatus: Raw (must be one of: Raw, Baked, Burnt)\n', ['raw', 'baked', 'burnt']],
  ['# T\n\n## Status (Raw / Baked / Burnt)\n\nWrite it here.\n', ['raw', 'baked', 'burnt']],
  ['# T\n\n## Status\n\n- Raw\n- Half baked\n', ['raw', 'half baked']],
  ['# T\n\n## Status\n\n- [ ] Raw\n- [ ] Half baked\n', ['raw', 'half baked']],
  ['---\nstatus: [raw, baked]\n---\n# T\n', ['raw', 'baked']],
  ['---\nstatus: raw\n# status may be raw, baked or burnt\n---\n# T\n', ['raw', 'baked', 'burnt']],
  ['---\nstatus: raw\n# status must be set by Ada, Bob agrees\n---\n# T\n', []],
  ['# T\n\n## Status\n\nRaw when it comes\nfrom the farm, and later baked.\n', []],
  ['# T\n\n## Status: Raw\n\n<!-- Ask Ada. -->\n\n<!-- Sizes are one of small|big -->\n', []],
  ['# Oven\n\nText.\n\n## Your title\n\n- Status: `Raw / Half baked / Baked`\n', []],
  ['# T\n\n- Status: Draft, waiting for review\n', []],
  ['# T\n\n- Status: Draft\n\n<!-- Names of people: Ada, Bob, Cleo -->\n', []],
  ['---\nstatus: draft # see the guide: first, second, third\n---\n# T\n', []],
])('the menu of %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

it('of a question goes on where it ends in `etc.`', () => {
  const words = wordsOf(
    '# T\n\n## Status\n\nWhat is the status, such as raw, baked, burnt, etc.?\n',
  );
  expect(words.slice(0, 3)).toEqual(['raw', 'baked', 'burnt']);
  expect(words).toContain('accepted');
});
