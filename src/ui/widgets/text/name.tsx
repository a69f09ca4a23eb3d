import css from './name.module.css'

interface NameProps {
  /** As the person writes it. */
  own?: string | undefined
  /** The Latin spelling, when there is one and it differs. */
  latin?: string | undefined
  /** `row`: both on one line where they fit. `header`: large, the Latin spelling beneath. */
  as?: 'row' | 'header' | undefined
}

/** From here on a name of the size of a title would fill half a phone. */
const longFrom = 26

/** A person's name in one script or two. It wraps, and is never cut. */
export function Name({ own, latin, as = 'row' }: NameProps) {
  const first = own || latin
  const second = own && latin && own !== latin ? latin : undefined
  const isLong = as === 'header' && (first?.length ?? 0) >= longFrom
  return (
    <span className={as === 'header' ? css.header : css.row}>
      <span className={isLong ? `${css.own} ${css.long}` : css.own}>
        <bdi>{first}</bdi>
      </span>
      {second && (
        <>
          {' '}
          <span className={css.latin} lang="en">
            <bdi>{second}</bdi>
          </span>
        </>
      )}
    </span>
  )
}
