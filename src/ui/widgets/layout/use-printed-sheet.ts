import { useEffect } from 'react'

interface PrintedSheet {
  /** At the head of every sheet: whose it is. */
  name: string
  /** At the foot of every sheet: who printed it, and when. Asked at the moment of printing. */
  foot: () => string
}

/** Says on every printed sheet whose it is and who printed it. Nothing of it stands anywhere before or after printing. */
export function usePrintedSheet({ name, foot }: PrintedSheet) {
  useEffect(() => {
    const { style } = document.documentElement
    const write = () => {
      style.setProperty('--sheet-name', JSON.stringify(name))
      style.setProperty('--sheet-foot', JSON.stringify(foot()))
    }
    const wipe = () => {
      style.removeProperty('--sheet-name')
      style.removeProperty('--sheet-foot')
    }
    window.addEventListener('beforeprint', write)
    window.addEventListener('afterprint', wipe)
    return () => {
      window.removeEventListener('beforeprint', write)
      window.removeEventListener('afterprint', wipe)
      wipe()
    }
  }, [name, foot])
}
