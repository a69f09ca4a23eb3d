import { writeFileSync } from 'node:fs'
import { readLines } from './locale-files.ts'
import { wordValuesPath, wordValuesSource } from './word-values.ts'

writeFileSync(wordValuesPath, await wordValuesSource(readLines('en')))
