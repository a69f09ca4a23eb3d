import { useState, type ReactNode } from 'react'
import { Dialog } from '../dialog/dialog.tsx'
import { SearchField } from '../form/search-field.tsx'
import { Icon } from '../text/icon.tsx'
import { folded } from '../search/folded.ts'
import css from './pick-dialog.module.css'

export interface PickWords {
  /** In the field while nothing is chosen: "Choose". */
  choose: string
  /** In the search field of the list. */
  search: string
  clear: string
  /** When nothing is found. */
  none: string
  close: string
}

export interface PickOption<V extends string> {
  value: V
  label: ReactNode
  second?: ReactNode
  /** What the search looks in; when the label is a plain string, that too. */
  search?: string | undefined
}

interface PickDialogProps<V extends string> {
  open: boolean
  title: ReactNode
  options: readonly PickOption<V>[]
  value: V | undefined
  words: Omit<PickWords, 'choose'>
  onPick: (value: V) => void
  onClose: () => void
}

/** The list alone, for those who open it from something else than a field. */
export function PickDialog<V extends string>({ open, title, words, onClose, ...list }: PickDialogProps<V>) {
  return (
    <Dialog open={open} title={title} closeLabel={words.close} onClose={onClose} size="full">
      <Choices words={words} {...list} />
    </Dialog>
  )
}

type ChoicesProps<V extends string> = Omit<PickDialogProps<V>, 'open' | 'title' | 'onClose'>

function Choices<V extends string>({ options, value, words, onPick }: ChoicesProps<V>) {
  const [sought, setSought] = useState('')
  const found = options.filter((option) => matches(option, folded(sought)))
  return (
    <>
      <div className={css.search}>
        <SearchField label={words.search} clearLabel={words.clear} value={sought} onChange={setSought} />
      </div>
      <p className={found.length === 0 ? css.none : 'visually-hidden'} role="status">
        {found.length === 0 && words.none}
      </p>
      <ul className={css.list}>
        {found.map((option) => (
          <li key={option.value}>
            <button
              type="button"
              className={css.option}
              aria-current={option.value === value || undefined}
              onClick={() => onPick(option.value)}
            >
              <span className={css.words}>
                <span className={css.label}>{option.label}</span>
                {option.second && <span className={css.second}>{option.second}</span>}
              </span>
              {option.value === value && <Icon name="check" />}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function matches<V extends string>({ label, search }: PickOption<V>, sought: string): boolean {
  return folded(`${typeof label === 'string' ? label : ''} ${search ?? ''}`).includes(sought)
}
