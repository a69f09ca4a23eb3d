import { useState } from 'react'
import type { AskRefusal } from '#device/device.ts'
import type { Result } from '#rules/result.ts'

/** Something asked of the server: whether it is under way, and what it refused last. */
export function useAsk<T>() {
  const [isBusy, setIsBusy] = useState(false)
  const [refusal, setRefusal] = useState<AskRefusal | null>(null)

  const ask = async (asking: () => Promise<Result<T, AskRefusal>>): Promise<T | null> => {
    setIsBusy(true)
    setRefusal(null)
    const answer = await asking()
    setIsBusy(false)
    if (answer.ok) return answer.value
    setRefusal(answer.error)
    return null
  }
  return { ask, isBusy, refusal }
}
