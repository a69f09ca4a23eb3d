import '#ui/tokens.css'
import '#ui/base.css'
import './gallery.css'
import { createRoot } from 'react-dom/client'
import { Frame } from '#ui/widgets/places/frame.tsx'
import { SaveMark } from '#ui/widgets/progress/save-mark.tsx'
import type { IconName } from '#ui/widgets/text/icon.tsx'
import { Form, Form2 } from './forms.tsx'
import { Hotel, Member, Today } from './screens.tsx'
import { States } from './states.tsx'
import { words, type Language } from './words.ts'

/** ?screen=today|hotel|member|form|form2|states&lang=…&theme=… — every widget, to be looked at. */
const asked = new URLSearchParams(location.search)
const lang = (asked.get('lang') ?? 'en') as Language
const w = words[lang]
const page = document.documentElement
page.lang = lang
page.dir = lang === 'en' ? 'ltr' : 'rtl'
page.dataset['theme'] = asked.get('theme') ?? 'light'

const icons: readonly IconName[] = ['today', 'members', 'hotels', 'box', 'more']
const places = w.places.map((label, at) => ({
  href: `/${at}`,
  label,
  icon: icons[at] ?? 'more',
  current: at === 0,
}))

const screens = {
  today: <Today w={w} />,
  hotel: <Hotel w={w} />,
  member: <Member w={w} lang={lang} />,
  form: <Form w={w} />,
  form2: <Form2 w={w} />,
  states: <States w={w} />,
}
const screen = (asked.get('screen') ?? 'today') as keyof typeof screens
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <Frame
      label="Hamrah"
      brand={<bdi lang="fa">همراه</bdi>}
      places={places}
      mark={<SaveMark state="waiting" words={w.mark} onPress={() => {}} />}
      workInHand={screen === 'hotel' || screen === 'form'}
    >
      {screens[screen]}
    </Frame>,
  )
}
