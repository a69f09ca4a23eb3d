import { useState, type CSSProperties, type ReactNode } from 'react'
import { useWords } from '#ui/platform/language.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Figure } from './figure.tsx'
import css from './figure-table.module.css'

export interface Cell {
  readonly value: number
  readonly name?: string | undefined
  readonly href?: string | undefined
  readonly money?: boolean | undefined
}

export interface TableRow {
  readonly key: string
  readonly head: ReactNode
  readonly cells: readonly Cell[]
}

interface FigureTableProps {
  caption: string
  /** Of the first column, then of each number. */
  columns: readonly [ReactNode, ...ReactNode[]]
  rows: readonly TableRow[]
  foot?: TableRow | undefined
}

/** The figures of a picture as a table, for whoever asks for it; on paper it stands there by itself. */
export function FigureTable(props: FigureTableProps) {
  const t = useWords()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={css.part}>
      <div className={css.toggle}>
        <Button
          kind="quiet"
          icon={isOpen ? 'minus' : 'plus'}
          label={
            isOpen
              ? t('figures:table.hide', { what: props.caption })
              : t('figures:table.show', { what: props.caption })
          }
          onPress={() => setIsOpen(!isOpen)}
        >
          {isOpen ? t('figures:table.hide-short') : t('figures:table.show-short')}
        </Button>
      </div>
      <div className={isOpen ? css.open : css.closed}>
        <Table {...props} />
      </div>
    </div>
  )
}

/** As many numbers as stand beside each other on a phone; more of them stand in two lines. */
const mostAbreast = 4

/** A table of figures by itself. */
export function Table({ caption, columns: [first, ...numbers], rows, foot }: FigureTableProps) {
  const lineCount = Math.ceil(numbers.length / mostAbreast)
  const abreast = { '--abreast': Math.ceil(numbers.length / lineCount) } as CSSProperties
  return (
    <div className={css.scroll}>
      <table className={css.table} style={abreast}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {numbers.map((words, at) => (
              <th key={at} scope="col" className={css.number}>
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.key} row={row} />
          ))}
        </tbody>
        {foot && (
          <tfoot>
            <Line row={foot} />
          </tfoot>
        )}
      </table>
    </div>
  )
}

function Line({ row: { head, cells } }: { row: TableRow }) {
  return (
    <tr>
      <th scope="row">{head}</th>
      {cells.map((cell, at) => (
        <td key={at} className={css.number}>
          <Figure {...cell} />
        </td>
      ))}
    </tr>
  )
}
