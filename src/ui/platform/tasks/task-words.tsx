import type { Task } from '#rules/records/told/task.ts'
import { useWords } from '../language.tsx'
import { paths } from '../paths.ts'
import { Words } from '../words.tsx'

/** Why a call brought this up, and what the member said where they are now. */
export function TaskWhy({ task: { why, told } }: { task: Task }) {
  const t = useWords()
  if (why === 'moved' && told !== '') return <Words k="today:task.moved-to" values={{ place: told }} />
  return t(`today:task.${why}`)
}

/** Where it is seen to: a number is put right, a move written down, or the member rung. */
export function placeOfTask({ why, memberId }: Task): string {
  switch (why) {
    case 'wrong-number':
      return paths.memberContacts(memberId)
    case 'moved':
      return paths.moveMember(memberId)
    case 'three-tries':
      return paths.member(memberId)
  }
}
