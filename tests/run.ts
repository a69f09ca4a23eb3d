/**
 * `npm test`: every check there is, on a bare machine. Each static check counts as one, each test as one; the last
 * line is `N passed, N failed`. Words after `npm test --` choose checks by name: `npm test -- unit browser`.
 */
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { findChromium } from './support/find-chromium.ts'

interface Outcome {
  readonly passed: number
  readonly failed: number
}

const root = join(import.meta.dirname, '..')
const results = join(root, 'test-results')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

/** Runs a command to its end; its output is shown as it comes. */
const run = (command: string, args: string[], env: Record<string, string> = {}) =>
  new Promise<number>((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    })
    child.on('close', (code) => resolve(code ?? 1))
  })

const check = (command: string, args: string[]) => async (): Promise<Outcome> =>
  (await run(command, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** A test runner's own counts from its JSON report; a runner that left none, or ran nothing, has failed. */
const counted = (code: number, report: string, read: (json: never) => Outcome): Outcome => {
  if (!existsSync(report)) return { passed: 0, failed: 1 }
  const { passed, failed } = read(JSON.parse(readFileSync(report, 'utf8')) as never)
  const isSilentFailure = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isSilentFailure ? 1 : failed }
}

const unit = async () => {
  const report = join(results, 'unit.json')
  const code = await run(bin('vitest'), [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])
  return counted(code, report, (json: { numPassedTests: number; numFailedTests: number }) => ({
    passed: json.numPassedTests,
    failed: json.numFailedTests,
  }))
}

const browser = async () => {
  const report = join(results, 'browser.json')
  const code = await run(bin('playwright'), ['test', '--config', 'tests/browser/playwright.config.ts'], {
    CHROMIUM: await findChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  })
  return counted(
    code,
    report,
    (json: { stats: { expected: number; unexpected: number; flaky: number } }) => ({
      passed: json.stats.expected,
      failed: json.stats.unexpected + json.stats.flaky,
    }),
  )
}

const checks: Record<string, () => Promise<Outcome>> = {
  format: check(bin('prettier'), ['--check', '--log-level', 'warn', '.']),
  lint: check(bin('oxlint'), ['--type-aware', '--deny-warnings']),
  types: check(bin('tsc'), ['-b']),
  unused: check(bin('knip'), []),
  // The server's own tests ask for the built app.
  build: check(bin('vite'), ['build', '--logLevel', 'warn']),
  unit,
  browser,
}

const chosen = process.argv.slice(2)
const unknown = chosen.filter((name) => !Object.hasOwn(checks, name))
if (unknown.length > 0) {
  console.error(`No check is called ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`)
  process.exit(2)
}
rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })

const total = { passed: 0, failed: 0 }
const lines: string[] = []
for (const [name, runCheck] of Object.entries(checks)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue
  console.log(`\n— ${name} —`)
  const startMs = performance.now()
  const { passed, failed } = await runCheck()
  total.passed += passed
  total.failed += failed
  const seconds = ((performance.now() - startMs) / 1000).toFixed(0)
  lines.push(
    `${name.padEnd(8)} ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed  ${seconds} s`,
  )
}
console.log(`\n${lines.join('\n')}\n`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 ? 0 : 1)
