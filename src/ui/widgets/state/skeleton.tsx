import css from './skeleton.module.css'

interface SkeletonProps {
  /** Read out once: "Loading". */
  label: string
  rows?: number | undefined
}

/** Still bars in the shape of rows, seen only when waiting has lasted 300 ms. Never for the network. */
export function Skeleton({ label, rows = 4 }: SkeletonProps) {
  return (
    <div className={css.skeleton} aria-busy="true">
      <span className="visually-hidden" role="status">
        {label}
      </span>
      {Array.from({ length: rows }, (_, row) => (
        <div className={css.row} key={row} aria-hidden="true">
          <span className={css.bar} />
          <span className={css.bar} />
        </div>
      ))}
    </div>
  )
}
