import { useWords } from '#ui/platform/language.tsx'
import { Ltr, Words } from '#ui/platform/words.tsx'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import type { HotelDraft, HotelProblem, HotelProblems } from './read-hotel.ts'

interface HotelFieldsProps {
  typed: HotelDraft
  onChange: (typed: HotelDraft) => void
  problems: HotelProblems
}

export function HotelFields({ typed, onChange, problems }: HotelFieldsProps) {
  const t = useWords()
  const optional = t('hotels:optional')
  const field = <Field extends keyof HotelDraft>(name: Field) => ({
    value: typed[name],
    onChange: (value: HotelDraft[Field]) => onChange({ ...typed, [name]: value }),
    error: problems[name] && <HotelProblemWords problem={problems[name]} />,
  })
  return (
    <>
      <TextField {...field('name')} label={t('hotels:form.name')} />
      <TextField {...field('street')} label={t('hotels:form.street')} optional={optional} />
      <TextField
        {...field('postcode')}
        label={t('hotels:form.postcode')}
        optional={optional}
        dir="ltr"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextField
        {...field('floors')}
        label={t('hotels:form.floors')}
        optional={optional}
        help={<Words k="hotels:form.floors-help" values={{ example: <Ltr>G, 1, 2, 3</Ltr> }} />}
        dir="ltr"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextArea
        {...field('remark')}
        label={t('hotels:remark')}
        optional={optional}
        help={t('hotels:form.remark-help')}
      />
      <Sheet between>
        <Switch
          label={t('hotels:form.closed')}
          second={t('hotels:form.closed-help')}
          checked={typed.isClosed}
          onChange={(isClosed) => onChange({ ...typed, isClosed })}
        />
      </Sheet>
    </>
  )
}

function HotelProblemWords({ problem }: { problem: HotelProblem }) {
  const t = useWords()
  switch (problem) {
    case 'incomplete':
      return <Words k="hotels:problem.incomplete" values={{ example: <Ltr>SW7 4LB</Ltr> }} />
    case 'not-a-postcode':
      return <Words k="hotels:problem.not-a-postcode" values={{ example: <Ltr>SW7 4LB</Ltr> }} />
    case 'floor-too-long':
      return <Words k="hotels:problem.floor-too-long" values={{ example: <Ltr>G, 1, 2</Ltr> }} />
    default:
      return t(`hotels:problem.${problem}`)
  }
}
