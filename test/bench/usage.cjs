'use strict';

// Loaded before `docusaurus build SITE`: leaves in the site's folder what the build took.
const {writeFileSync} = require('node:fs');
const path = require('node:path');
const {isMainThread} = require('node:worker_threads');

if (isMainThread) {
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage();
    const cpuSeconds = (userCPUTime + systemCPUTime) / 1e6;
    const megabytes = Math.round(maxRSS / 1024);
    writeFileSync(
      path.join(process.argv[3], 'usage.json'),
      JSON.stringify({cpuSeconds, megabytes}),
    );
  });
}
