import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const isCode = (name: string) => /\.(tsx?|mjs|css|sql)$/.test(name)
const isTest = (name: string) => /\.test\.tsx?$/.test(name)

/** Files of each room and their lines of code: without blank lines, comments, and the tests that stand beside them. */
export function countRooms() {
  const rooms = ['rules', 'protocol', 'device', 'ui', 'worker', 'server']
  return [...rooms.map((room) => count(room, join('src', room))), count('tests', 'tests')]
}

function count(room: string, folder: string) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(isCode)
  const own = names.filter((name) => room === 'tests' || !isTest(name))
  const linesOf = (files: readonly string[]) =>
    files.reduce((sum, name) => sum + codeLines(readFileSync(join(root, folder, name), 'utf8')), 0)
  const beside = names.filter((name) => !own.includes(name))
  return {
    room,
    files: own.length,
    lines: linesOf(own),
    testFiles: beside.length,
    testLines: linesOf(beside),
  }
}

function codeLines(text: string): number {
  let isInside = false
  return text.split('\n').filter((raw) => {
    const line = raw.trim()
    const isComment = isInside || /^(\/\*|\/\/|--|\{\/\*)/.test(line)
    if (/^\{?\/\*/.test(line)) isInside = true
    if (isInside && line.includes('*/')) isInside = false
    return line !== '' && !isComment
  }).length
}
