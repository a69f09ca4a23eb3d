import { useState, type DragEvent, type ReactNode } from 'react'
import { Field, type FieldWords } from '../form/field.tsx'
import { Icon } from '../text/icon.tsx'
import css from './file-drop.module.css'

interface FileDropProps extends FieldWords {
  /** As in HTML: ".csv,text/csv". */
  accept: string
  onFile: (file: File) => void
  words: {
    /** "Choose a file" */
    choose: string
    /** Beneath, where a mouse is: "or drop it here". */
    drop: string
  }
  /** What has been chosen: its name, its size. */
  chosen?: ReactNode
}

/** One file, chosen or dropped. */
export function FileDrop({ accept, onFile, words, chosen, ...field }: FileDropProps) {
  const [over, setOver] = useState(false)
  const take = (files: FileList | null) => {
    const file = files?.[0]
    if (file) onFile(file)
  }
  const dragOver = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    <Field {...field}>
      {(control) => (
        // The input inside takes files from the keyboard and from a tap; dropping is an extra for a mouse.
        <div
          className={over ? `${css.drop} ${css.over}` : css.drop}
          onDragOver={dragOver}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <input
            {...control}
            className={css.input}
            type="file"
            accept={accept}
            onChange={(event) => {
              take(event.target.files)
              // so that the same file can be chosen again after it was mended
              event.target.value = ''
            }}
          />
          <Icon name="upload" />
          <span className={css.choose}>{words.choose}</span>
          <span className={css.hint}>{words.drop}</span>
          {chosen && <span className={css.chosen}>{chosen}</span>}
        </div>
      )}
    </Field>
  )
}
