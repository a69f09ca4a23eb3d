import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Looks for words in every file of a browser's profile, as UTF-8, UTF-16 and base64 in each of its three positions. */
export async function searchProfile(folder: string, words: readonly string[]) {
  const needles = words.flatMap((word) => {
    const base64 = [0, 1, 2].map((shift) =>
      Buffer.from(' '.repeat(shift) + word)
        .toString('base64')
        .slice(4, -4),
    )
    return [Buffer.from(word), Buffer.from(word, 'utf16le'), ...base64.map((text) => Buffer.from(text))].map(
      (bytes) => ({ word, bytes }),
    )
  })
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile())
  const hits: string[] = []
  for (const file of files) {
    const bytes = await readFile(join(file.parentPath, file.name))
    for (const needle of needles)
      if (bytes.includes(needle.bytes)) hits.push(`${needle.word} in ${file.name}`)
  }
  return { files: files.length, hits }
}
