// npm run corpus -- DIR [--template FILE|NAME] DIR…
// Publishes folders of real documents and reads the sites as a browser does. Exits with 1 where it finds anything.
import {launchChromium} from '../browser/chromium.ts';
import {corpusFolders, toFolders} from './folders.ts';
import {type Report, reportOn} from './report-on.ts';

const given = toFolders(process.argv.slice(2));
const folders = given.length > 0 ? given : corpusFolders;
if (folders.length === 0) {
  console.log('No folder was given, and ../shared/corpus is not there: nothing to do');
  process.exit(0);
}

const browser = await launchChromium();
const reports: Report[] = [];
for (const folder of folders) {
  console.log(`Building ${folder.folder}`);
  reports.push(await reportOn(browser, folder));
}
await browser.close();

for (const {name, groups, findings} of reports) {
  console.log(`\n${name}: ${groups.join(', ')}`);
  for (const finding of findings) console.log(`  ${finding}`);
}
console.log('');
console.table(
  Object.fromEntries(
    reports.map(({name, files, pages, seconds, findings}) => [
      name,
      {files, pages, seconds, findings: findings.length},
    ]),
  ),
);
process.exitCode = reports.some(({findings}) => findings.length > 0) ? 1 : 0;
