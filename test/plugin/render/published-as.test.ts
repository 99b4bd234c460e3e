import {expect, it} from 'vitest';
import {publishedAs} from '../../../plugin/render/links/published-as.ts';

it.each([
  ['picture', 'a.png A.PNG a.b.svg a.SvG sub.html/a.webp'],
  ['file', 'a.pdf a.PDF a.txt a.csv a.yaml a.zip a.docx a.mp4 a.woff2 a.tar.gz a.log.gz a.json'],
  [
    'text',
    'a.html A.HTM a.xhtml a.xht a.svgz a.hta a.xbl a.phtml a.xml a.xsl a.js a.mjs a.css a.wasm a.mht a.eml a.swf a.jsp a.shtml a.rss a.go a.unknown',
  ],
  [
    'text',
    'a.htm a.shtm a.mhtml a.xslt a.svgx a.cjs a.ts a.jsx a.htc a.vbs a.sh a.bat a.exe a.jar a.php a.asp a.aspx a.cgi a.dtd a.rdf a.atom a.mathml a.webmanifest a.manifest',
  ],
  ['file', 'a.csv.gz a.tar.bz2 a.json.xz a.txt.zst'],
  ['text', 'a.html.bz2 a.svg.xz a.js.zst a.gz.gz'],
  ['text', 'LICENSE .png a. a.png. a.html.gz a.svg.gz a.gz sub.png/a'],
])('publishes as a %s: %s', (kind, names) => {
  expect(names.split(' ').filter((name) => publishedAs(name) !== kind)).toEqual([]);
});
