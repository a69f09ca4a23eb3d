/** Light, dark, or as the phone is set. A choice of colours is no personal data, so it stands in the open. */
export const themes = ['phone', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const storageKey = 'hamrah.theme'

export const storedTheme = (storage: Pick<Storage, 'getItem'>): Theme =>
  themes.find((theme) => theme === storage.getItem(storageKey)) ?? 'phone'

/** Colours the page at once. */
export function showTheme(theme: Theme): void {
  if (theme === 'phone') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

export function keepTheme(storage: Pick<Storage, 'setItem'>, theme: Theme): void {
  storage.setItem(storageKey, theme)
  showTheme(theme)
}
