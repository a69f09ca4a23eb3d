import { useWords } from '#ui/platform/language.tsx'
import type { NobodyRow } from '../preview.ts'
import css from './preview-rows.module.css'

/** A row with words in it that is nobody: what stands in it, and why. */
export function NobodyItem({ row, cells }: { row: NobodyRow; cells: readonly string[] }) {
  const t = useWords()
  const filled = cells.map((cell) => cell.trim()).filter(Boolean)
  return (
    <li className={css.item}>
      <div className={css.nobody}>
        <p>
          {t('import:row.at', { row: row.number })}
          {' · '}
          {t(`import:nobody.${row.planned.reason}`)}
        </p>
        <p className={css.cells}>
          {filled.map((cell, at) => (
            <span key={at}>
              {at > 0 && ' · '}
              <bdi>{cell}</bdi>
            </span>
          ))}
        </p>
      </div>
    </li>
  )
}
