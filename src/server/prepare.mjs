/**
 * Brings what the project needs before anything of it runs: its packages and, with `--build`, the built app.
 *
 * It runs on whatever Node stands on the machine (20 and later), before the install that brings our own Node 26,
 * so it is plain JavaScript and imports nothing but Node. It does nothing when all is there already.
 */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
const installedMark = join(root, 'node_modules/.hamrah-installed')

const lockHash = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex')
const isInstalled = existsSync(installedMark) && readFileSync(installedMark, 'utf8') === lockHash
if (!isInstalled) {
  console.log('Installing the packages (once, about a minute) …')
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'])
  writeFileSync(installedMark, lockHash)
}

if (process.argv.includes('--build') && isBuildOld()) {
  console.log('Building the app (once, some seconds) …')
  run('npm', ['run', '--silent', 'build', '--', '--logLevel', 'warn'])
}

/** Whether anything the app is made from is younger than the built page. */
function isBuildOld() {
  const page = join(root, 'dist/index.html')
  if (!existsSync(page)) return true
  const builtMs = statSync(page).mtimeMs
  const sources = ['src', 'locales', 'public'].flatMap((folder) => filesBelow(join(root, folder)))
  return [...sources, join(root, 'vite.config.ts'), join(root, 'package-lock.json')].some(
    (file) => statSync(file).mtimeMs > builtMs,
  )
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** Runs a command in the project's folder; on Windows npm is a script and needs the shell. */
function run(command, args) {
  execFileSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
}
