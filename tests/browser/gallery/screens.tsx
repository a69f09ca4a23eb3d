import { NextCard } from '#ui/widgets/card/next-card.tsx'
import { Button } from '#ui/widgets/form/button.tsx'
import { Screen } from '#ui/widgets/layout/screen.tsx'
import { Section } from '#ui/widgets/layout/section.tsx'
import { Sheet } from '#ui/widgets/layout/sheet.tsx'
import { ToolButton } from '#ui/widgets/layout/tool-button.tsx'
import { Door } from '#ui/widgets/road/door.tsx'
import { Road, RoadRow } from '#ui/widgets/road/road.tsx'
import { Row } from '#ui/widgets/road/row.tsx'
import { Rows } from '#ui/widgets/road/rows.tsx'
import { Steps } from '#ui/widgets/road/steps.tsx'
import { Band } from '#ui/widgets/state/band.tsx'
import { Icon } from '#ui/widgets/text/icon.tsx'
import { Ltr } from '#ui/widgets/text/ltr.tsx'
import { Name } from '#ui/widgets/text/name.tsx'
import { Quote } from '#ui/widgets/text/quote.tsx'
import { Tag } from '#ui/widgets/text/tag.tsx'
import { Tone } from '#ui/widgets/text/tone.tsx'
import { Addendum, TimelineEntry } from '#ui/widgets/timeline/timeline-entry.tsx'
import type { Words } from './words.ts'

const nothing = () => {}
const maryam = <Name own="مریم رحیمی" latin="Maryam Rahimi" />

export function Today({ w }: { w: Words }) {
  return (
    <Screen
      title={w.day}
      sub={w.things}
      tools={<ToolButton icon="search" label={w.find} onPress={nothing} />}
    >
      <NextCard
        eyebrow={
          <>
            {w.next} · <Ltr>10:30</Ltr>
          </>
        }
        what={
          <>
            {w.visit} <Ltr>Linden Court</Ltr>
          </>
        }
        sub={w.floor}
        button={
          <Button kind="block" iconEnd="fwd" onPress={nothing}>
            {w.start}
          </Button>
        }
      />
      <Section title={w.waiting}>
        <Road>
          <RoadRow
            node="heed"
            first={<Name own="عبدالکریم نوری" latin="Abdul Karim Noori" />}
            second={w.two}
            endIcon="two"
            onPress={nothing}
          />
          <RoadRow
            node="heed"
            first={maryam}
            second={
              <>
                {w.gp} <Tone tone="late">{w.late}</Tone>
              </>
            }
            endIcon="pen"
            onPress={nothing}
          />
          <RoadRow
            node="here"
            first={<Name own="رانيا الحلبي" latin="Rania Al-Halabi" />}
            second={w.gp}
            onPress={nothing}
          />
          <RoadRow
            node="ring"
            first={<Name own="پلوشه ستانکزی" latin="Palwasha Stanikzai" />}
            second={w.gp}
            endIcon="call"
          />
        </Road>
      </Section>
    </Screen>
  )
}

export function Hotel({ w }: { w: Words }) {
  return (
    <Screen
      title={<Ltr>Linden Court</Ltr>}
      sub={w.floor}
      back={{ label: 'Back', onBack: nothing }}
      foot={
        <>
          <Button onPress={nothing}>{w.notSeen}</Button>
          <Button kind="solid" icon="pen" onPress={nothing}>
            {w.write}
          </Button>
        </>
      }
    >
      <div className="gallery-pad">
        <Steps
          steps={[
            'full',
            'full',
            'part',
            'full',
            'full',
            'here',
            'veil',
            'ring',
            'ring',
            'ring',
            'ring',
            'ring',
          ]}
          label={w.rooms}
        />
      </div>
      <Rows road="doors">
        <Row
          past
          lead={<Door room="205" state="past" />}
          first={<Name own="سپوږمۍ کاکړ" latin="Spozhmai Kakar" />}
          second={w.seen}
          onPress={nothing}
        />
        <Row
          current
          lead={<Door room="207" state="here" />}
          first={maryam}
          second={w.household}
          third={<Tone tone="late">{w.late}</Tone>}
          onPress={nothing}
        />
        <Row
          lead={<Door room="209" state="veil" />}
          first={w.notKnock}
          second={w.ask}
          end={<Icon name="no" />}
          onPress={nothing}
        />
        <Row
          lead={<Door room="210" />}
          first={<Name own="Hodan Warsame" />}
          second={<Tag kind="new">{w.isNew}</Tag>}
          onPress={nothing}
        />
        <Row
          lead={<Door room="Annexe 3" />}
          first={<Name latin="Palwasha Stanikzai" />}
          second={w.household}
          onPress={nothing}
        />
      </Rows>
    </Screen>
  )
}

export function Member({ w, lang }: { w: Words; lang: string }) {
  return (
    <Screen
      title={<Name as="header" own="مریم رحیمی" latin="Maryam Rahimi" />}
      back={{ label: 'Back', onBack: nothing }}
      tools={<Door room="207" big />}
      foot={
        <Button kind="solid" icon="pen" onPress={nothing}>
          {w.write}
        </Button>
      }
    >
      <Band kind="veil" title={w.notKnock} text={w.ask} />
      <Sheet padded>
        <strong>
          <Quote lang={lang}>{w.quote}</Quote>
        </strong>
        <Steps steps={['full', 'full', 'ring']} label={w.rooms} labelAt="beside" />
      </Sheet>
      <Section title={w.note}>
        <Road>
          <TimelineEntry
            node="ring"
            kind={w.note}
            when={w.when}
            text={w.text}
            addenda={
              <Addendum node="ring" when={w.when}>
                {w.addendum}
              </Addendum>
            }
          />
          <TimelineEntry node="full" past kind={w.package} when={w.seen} text={w.blanket} />
          <TimelineEntry
            node="stop"
            past
            kind={w.note}
            when={<Tone tone="stop">{w.bad}</Tone>}
            text={w.safe}
          />
        </Road>
      </Section>
    </Screen>
  )
}
