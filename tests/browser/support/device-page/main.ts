import { add, createBrowserPhone, edit } from '#device/device.ts'
import { recordKinds } from '#rules/records/registry.ts'

/** The device without a screen, in the hands of a test. */
const device = { phone: createBrowserPhone(), add, edit, recordKinds }
declare global {
  interface Window {
    device: typeof device
  }
}
window.device = device
