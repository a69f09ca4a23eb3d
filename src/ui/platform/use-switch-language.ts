import { useState } from 'react'
import type { Language } from '#rules/language/language.ts'
import { useLanguage } from './language.tsx'

/** Changes the language of the screen; `isRefused` while the last one asked for could not be had. */
export function useSwitchLanguage() {
  const { language, setLanguage } = useLanguage()
  const [isRefused, setIsRefused] = useState(false)
  const switchTo = async (next: Language) => setIsRefused(!(await setLanguage(next)).ok)
  return { language, isRefused, switchTo: (next: Language) => void switchTo(next) }
}
