import type { ReactNode } from 'react'
import { useWords } from '../../platform/language.tsx'
import { Screen } from '../../widgets/layout/screen.tsx'
import { Steps } from '../../widgets/road/steps.tsx'
import css from './import-frame.module.css'

interface ImportFrameProps {
  readonly title: string
  readonly at: 1 | 2 | 3
  readonly sub?: ReactNode
  readonly foot?: ReactNode
  readonly onBack: () => void
  readonly children: ReactNode
}

const stepCount = 3

/** A step on the way from a file to members: how far one is stands above its title. */
export function ImportFrame({ title, at, sub, foot, onBack, children }: ImportFrameProps) {
  const t = useWords()
  const steps = Array.from({ length: stepCount }, (_, step) =>
    step + 1 < at ? 'full' : step + 1 === at ? 'here' : 'ring',
  )
  return (
    <Screen title={title} sub={sub} back={{ label: t('import:back'), onBack }} foot={foot}>
      <div className={css.way}>
        <Steps steps={steps} label={t('import:at-step', { at, of: stepCount })} labelAt="beside" />
      </div>
      {children}
    </Screen>
  )
}
