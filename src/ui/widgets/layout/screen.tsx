import type { ReactNode } from 'react'
import { Press } from '../places/press.tsx'
import { Icon } from '../text/icon.tsx'
import { Foot } from './foot.tsx'
import css from './screen.module.css'

interface BackProps {
  /** What a screen reader says: the arrow stands alone. */
  label: string
  href?: string | undefined
  onBack?: (() => void) | undefined
  /** A cross where leaving drops out of the work in hand. */
  as?: 'back' | 'close' | undefined
}

interface ScreenProps {
  /** Words, or a `Name` with `as="header"`. */
  title: ReactNode
  sub?: ReactNode
  /** A small line above the title: "Call 4 of 18". */
  eyebrow?: ReactNode
  back?: BackProps | undefined
  /** Beside the way back, above the title, which then stands beneath both: how far along one is (`Steps`). */
  along?: ReactNode
  /** Beside the title: `ToolButton`s, a big `Door`. */
  tools?: ReactNode
  /** The bar low under the thumb, with the main act. */
  foot?: ReactNode
  /** Tables and forms of two columns: the content may grow past the measure. */
  wide?: boolean | undefined
  children?: ReactNode
}

/** One screen: a title, one scrolling area, and the acts low under the thumb. */
export function Screen({ title, sub, eyebrow, back, along, tools, foot, wide, children }: ScreenProps) {
  return (
    <div className={css.screen}>
      <div className={css.scroll}>
        <div className={wide ? css.wide : css.column}>
          {along && (
            <div className={css.along}>
              {back && <BackPress {...back} />}
              <div className={css.words}>{along}</div>
            </div>
          )}
          <header className={css.top}>
            {back && !along && <BackPress {...back} />}
            <div className={css.head}>
              <div className={css.words}>
                {eyebrow && <p className={css.sub}>{eyebrow}</p>}
                <h1 className={css.title}>{title}</h1>
                {sub && <div className={css.sub}>{sub}</div>}
              </div>
              {tools && <div className={css.tools}>{tools}</div>}
            </div>
          </header>
          {children}
        </div>
      </div>
      {foot && <Foot>{foot}</Foot>}
    </div>
  )
}

const BackPress = ({ label, href, onBack, as }: BackProps) => (
  <Press className={css.back} href={href} onPress={onBack} aria-label={label}>
    <Icon name={as === 'close' ? 'cross' : 'back'} />
  </Press>
)
