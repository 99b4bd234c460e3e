// npm run corpus:fix -- DIR [--template FILE|NAME] DIR…
// Fixes copies of folders of real documents. Exits with 1 where anything but what was fixed reads
// otherwise than before.

import {fixAll} from './fix-all.ts';
import {corpusFolders, toFolders} from './folders.ts';

const given = toFolders(process.argv.slice(2));
const folders = given.length > 0 ? given : corpusFolders;
if (folders.length === 0) {
  console.log('No folder was given, and ../shared/corpus is not there: nothing to fix');
}
for (const folder of folders) {
  console.log(`Fixing a copy of ${folder.folder}`);
  const findings = await fixAll(folder);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
