#!/usr/bin/env node
/* The command line from a checkout: builds what is not current, then runs it. Standard output is the command's alone. */
import './check-node.mjs';

import('./build.mjs')
  .then((module) => {
    module.build();
    return import('../dist/cli/main.js');
  })
  .catch((error) => {
    process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
    process.exit(1);
  });
