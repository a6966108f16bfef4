/* Refuses a Node that is too old, in words that an old Node can read: no syntax here that is newer than modules. */
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20 || (version[0] === 20 && version[1] < 19)) {
  process.stderr.write(
    'Dateline needs Node 20.19 or later; this is ' +
      process.versions.node +
      '. Install one from https://nodejs.org and try again.\n',
  );
  process.exit(1);
}
