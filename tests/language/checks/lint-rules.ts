import type { Language } from '#rules/language/language.ts'
import raw from './lint-rules.json' with { type: 'json' }

/** The machine rules for our Dari, Pashto and Arabic, in `lint-rules.json`; here are their shape and their door. */

export type Severity = 'error' | 'warn'

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
}

interface Forbidden {
  readonly severity: Severity
  readonly replace_with?: string
}

export interface LocaleRules {
  readonly forbidden_chars: readonly (Forbidden & { readonly char: string; readonly codepoint: string })[]
  readonly forbidden_words: readonly (Forbidden & { readonly word: string; readonly exact?: boolean })[]
  readonly forbidden_phrases?: readonly (Forbidden & { readonly phrase: string })[]
  readonly prefixes?: readonly string[]
  readonly suffixes?: readonly string[]
  readonly exceptions?: readonly {
    readonly word: string
    readonly allow_if_followed_by?: readonly string[]
  }[]
  readonly patterns: readonly {
    readonly regex: string
    readonly flags?: string
    readonly severity: Severity
    readonly message: string
    readonly allow_tokens?: readonly string[]
  }[]
}

export type TranslatedLocale = 'fa-AF' | 'ps-AF' | 'ar'

interface LintRules {
  readonly how_to_run: { token_regex: string; token_flags: string; exempt_keys: string[] }
  readonly latin: { regex: string; severity: Severity; allow: string[] }
  readonly untranslated: { exempt_values: string[] }
  readonly length: {
    button_key_regex: string
    button_max_chars: Record<TranslatedLocale, number>
    ratio_warn: number
    ratio_applies_when_en_longer_than: number
  }
  readonly plurals: {
    required: Record<'en' | TranslatedLocale, string[]>
    must_contain_number: Record<TranslatedLocale, string[]>
  }
  readonly punctuation: {
    forbidden: { regex: string; severity: Severity; replace_with: string; locales?: string[] }[]
  }
  readonly bidi: {
    forbidden_regex: string
    tatweel: { regex: string }
    presentation_forms: { regex: string }
    zwj: { regex: string }
    zwnj_regex_bad: string
    combining_marks_regex: string
    combining_marks_allowed: Record<TranslatedLocale, string>
    combining_marks_severity: Record<TranslatedLocale, Severity>
  }
  readonly locales: Record<TranslatedLocale, LocaleRules>
  readonly domain_words: {
    severity: Severity
    lists: Record<'en' | TranslatedLocale, [word: string, instead: string][]>
  }
  readonly term_consistency: {
    severity: Severity
    terms: (Record<TranslatedLocale, string> & { en_regex: string })[]
  }
  readonly formatted_output: {
    rules: { id: string; regex: string; locales: string[]; severity: Severity }[]
  }
  readonly self_test: {
    bad: { locale: TranslatedLocale; value: string; rule: string }[]
    good: { locale: TranslatedLocale; value: string }[]
  }
}

export const lintRules = raw as unknown as LintRules

/** The rules call Pashto `ps-AF`; the product calls it `ps`. */
export const ruleLocale = { en: 'en', 'fa-AF': 'fa-AF', ps: 'ps-AF', ar: 'ar' } as const satisfies Record<
  Language,
  string
>

export type Translated = Exclude<Language, 'en'>
export const translated: readonly Translated[] = ['fa-AF', 'ps', 'ar']

/** Keys whose words are meant to be foreign, as the names of languages are. */
export const isExemptKey = (key: string) => {
  const dotted = key.replace(':', '.')
  return lintRules.how_to_run.exempt_keys.some((exempt) => new RegExp(exempt).test(dotted))
}
