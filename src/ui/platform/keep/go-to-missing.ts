/** Moves to the first thing on a form that is missing or wrong, so that the next key or tap mends it. */
export function goToMissing(form: HTMLElement | null): void {
  const place = form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing]')
  if (!place) return
  const control = place.matches('input, textarea')
    ? place
    : place.querySelector<HTMLElement>('input, textarea, button')
  control?.focus({ preventScroll: true })
  const seen = place.matches('[data-missing]') ? (place.firstElementChild ?? place) : place
  seen.scrollIntoView?.({ block: 'center' })
}
