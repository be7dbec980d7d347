// Installs what is missing, so that `npm start` and `npm test` work on a fresh clone. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';

const lock = 'package-lock.json';
const installed = 'node_modules/.package-lock.json';

const isInstalled = () =>
  existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;

export const ensureDependencies = () => {
  if (isInstalled()) return;
  console.log('Installing the packages named in package-lock.json …');
  // Not as JSON, which .npmrc asks for: it would list all 700 packages.
  const { status } = spawnSync('npm', ['ci', '--no-progress', '--no-json'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('npm ci failed (see above). Fix the cause and run the command again.');
    process.exit(status ?? 1);
  }
};

/** Faults of the lock file that only show on another machine: packages without version or integrity, and named hosts. */
export const lockFaults = () => {
  const { packages } = JSON.parse(readFileSync(lock, 'utf8'));
  const faults = [];
  const names = new Set(Object.keys(packages));
  for (const [path, entry] of Object.entries(packages)) {
    if (path === '') continue;
    if (entry.resolved?.startsWith('http'))
      faults.push(`${path} names a host: set omit-lockfile-registry-resolved and lock again`);
    if (!entry.link && (!entry.version || !entry.integrity))
      faults.push(
        `${path} has no version or integrity: delete the lock and node_modules, and install again`,
      );
    for (const wanted of Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })) {
      const places = path
        .split('/node_modules/')
        .map((_, depth, parts) => parts.slice(0, parts.length - depth).join('/node_modules/'));
      const found =
        names.has(`node_modules/${wanted}`) ||
        places.some((place) => names.has(`${place}/node_modules/${wanted}`));
      if (!found)
        faults.push(
          `${path} needs ${wanted}, which the lock file does not contain: pin an older ${wanted}`,
        );
    }
  }
  return faults;
};
