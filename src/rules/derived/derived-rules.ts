import { callCardRule } from './call-card.ts'
import type { DerivedRule } from './derived-rule.ts'
import { doorCardRule } from './door-card.ts'
import { doubleRule } from './double.ts'
import { receiptOfConcern } from './receipt-of-concern.ts'
import { receiptOfTopUp } from './receipt-of-top-up.ts'
import { taskRule } from './task.ts'

/** Every rule by which records follow from others. A new one is one file beside this one, and one line here. */
export const derivedRules: readonly DerivedRule[] = [
  callCardRule,
  doorCardRule,
  receiptOfConcern,
  doubleRule,
  receiptOfTopUp,
  taskRule,
]
