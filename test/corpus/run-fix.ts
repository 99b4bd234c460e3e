// npm run corpus:fix -- DIR [--template FILE|NAME] DIR…
// Mends copies of folders of real documents. Exits with 1 where anything else than what was mended reads otherwise.
import {corpusFolders, toFolders} from './folders.ts';
import {mendAll} from './mend-all.ts';

const given = toFolders(process.argv.slice(2));
const folders = given.length > 0 ? given : corpusFolders;
if (folders.length === 0) {
  console.log('No folder was given, and ../shared/corpus is not there: nothing to mend');
}
for (const folder of folders) {
  console.log(`Mending a copy of ${folder.folder}`);
  const findings = await mendAll(folder);
  for (const finding of findings) console.log(`  ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}
