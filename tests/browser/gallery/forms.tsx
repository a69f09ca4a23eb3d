import { useState } from 'react'
import { Stepper } from '#ui/widgets/amount/stepper.tsx'
import { Switch } from '#ui/widgets/amount/switch.tsx'
import { Chips } from '#ui/widgets/choice/chips.tsx'
import { PickList } from '#ui/widgets/choice/pick-list.tsx'
import { Tick } from '#ui/widgets/choice/tick.tsx'
import { Dialog } from '#ui/widgets/dialog/dialog.tsx'
import { DayField } from '#ui/widgets/entry/day-field.tsx'
import { FileDrop } from '#ui/widgets/entry/file-drop.tsx'
import { SecretField } from '#ui/widgets/entry/secret-field.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { SearchField } from '#ui/widgets/form/search-field.tsx'
import { TextArea } from '#ui/widgets/form/text-area.tsx'
import { TextField } from '#ui/widgets/form/text-field.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import type { Words } from './words.ts'

const nothing = () => {}
const options = (labels: readonly string[]) => labels.map((label, at) => ({ value: String(at), label }))

export function Form({ w }: { w: Words }) {
  const [text, setText] = useState<string>(w.text)
  const [areas, setAreas] = useState<string[]>(['0'])
  const [answer, setAnswer] = useState<string>()
  const [phone, setPhone] = useState('07700 900142')
  const [sought, setSought] = useState('')
  const [secret, setSecret] = useState('amber road')
  return (
    <Screen
      title={w.note}
      back={{ label: 'Close', as: 'close', onBack: nothing }}
      foot={
        <>
          <Button icon="camera" label="Camera" onPress={nothing} />
          <Button kind="solid">{w.write}</Button>
        </>
      }
    >
      <SearchField label={w.search} clearLabel="x" value={sought} onChange={setSought} />
      <TextArea label={w.said} value={text} onChange={setText} />
      <Chips label={w.about} many options={options(w.areas)} value={areas} onChange={setAreas} />
      <Chips
        label={w.call}
        twoAbreast
        options={options(w.answers)}
        value={answer ?? '1'}
        onChange={setAnswer}
      />
      <TextField
        label={w.phone}
        optional={w.optional}
        dir="ltr"
        inputMode="tel"
        value={phone}
        onChange={setPhone}
      />
      <TextField
        label={w.postcode}
        help={w.help}
        error={w.wrong}
        dir="ltr"
        value="N7 4K"
        onChange={nothing}
      />
      <TextField label={w.note} value="مریم رحیمی" onChange={nothing} />
      <SecretField
        label={w.search}
        value={secret}
        onChange={setSecret}
        autoComplete="off"
        words={{ show: 'show', hide: 'hide' }}
      />
    </Screen>
  )
}

export function Form2({ w }: { w: Words }) {
  const [day, setDay] = useState({ day: '24', month: '۱۱', year: '۱۹۹۲' })
  const [minutes, setMinutes] = useState<number>()
  const [on, setOn] = useState(true)
  const [ticked, setTicked] = useState(true)
  const [asked, setAsked] = useState(false)
  const [language, setLanguage] = useState<string>()
  const [day1 = '', month = '', year = ''] = w.dmy
  const list = { choose: w.choose, search: w.search, clear: 'x', none: w.none, close: w.keep }
  return (
    <Screen title={w.household}>
      <PickList
        label={w.language}
        options={options(w.months.split(' '))}
        value={language}
        onChange={setLanguage}
        words={list}
      />
      <DayField
        label={w.born}
        help={w.help}
        value={day}
        onChange={setDay}
        months={w.months.split(' ')}
        words={{ day: day1, month, year, chooseMonth: w.choose, ...list }}
        second={w.second}
        quick={[{ label: w.today, onPress: nothing }]}
      />
      <Stepper
        label={w.minutes}
        value={minutes}
        onChange={setMinutes}
        step={15}
        min={0}
        max={480}
        start={45}
        words={{ shown: w.fortyFive, less: '-', more: '+' }}
      />
      <FileDrop label={w.file} accept=".csv" onFile={nothing} words={{ choose: w.pick, drop: w.drop }} />
      <Section title={w.interpreter}>
        <Sheet>
          <Switch label={w.interpreter} checked={on} onChange={setOn} />
          <Switch label={w.again} second={w.help} checked={!on} onChange={(is) => setOn(!is)} />
        </Sheet>
      </Section>
      <Section title={w.package}>
        <Sheet>
          <Tick label={w.blanket} end="2" checked={ticked} onChange={setTicked} />
          <Tick label={w.note} second={w.help} checked={!ticked} onChange={(is) => setTicked(!is)} />
        </Sheet>
      </Section>
      <div className="gallery-pad">
        <Button kind="danger" wide onPress={() => setAsked(true)}>
          {w.remove}
        </Button>
      </div>
      <Dialog
        open={asked}
        title={w.confirm}
        closeLabel={w.keep}
        onClose={() => setAsked(false)}
        foot={
          <>
            <Button onPress={() => setAsked(false)}>{w.keep}</Button>
            <Button kind="danger" onPress={() => setAsked(false)}>
              {w.remove}
            </Button>
          </>
        }
      >
        <p>{w.gone}</p>
      </Dialog>
    </Screen>
  )
}
