import { Row } from '../../widgets/road/row.tsx'
import { Rows } from '../../widgets/road/rows.tsx'
import { paths } from '../paths.ts'
import { ProgressWords } from './round-words.tsx'
import type { Round } from './use-rounds.ts'

/** Runs of the day, one a row; a tap opens it. */
export const RunRows = ({ rounds }: { rounds: readonly Round[] }) => (
  <Rows>
    {rounds.map(({ run, way }) => (
      <Row
        key={run.id}
        href={paths.run(run.id)}
        first={<bdi>{run.fields.name}</bdi>}
        second={<ProgressWords way={way} />}
        endIcon="fwd"
      />
    ))}
  </Rows>
)
