import { randomUUID } from 'node:crypto'
import type { Fields } from '#rules/join.ts'
import { makeRecord } from './raw-device.ts'

export const makeCycle = (fromDay: string, more: Fields = {}) =>
  makeRecord('cycle', { name: '', fromDay, itemIds: [], budgetPence: 0, closedOn: null, ...more })

/** A call on somebody's list, far beyond any test's day. */
export const makeCall = (staffId: string, memberId: string, more: Fields = {}) =>
  makeRecord('call', {
    cycleId: randomUUID(),
    memberId,
    staffId,
    order: 1,
    untilDay: '2090-01-01',
    isWithdrawn: false,
    ...more,
  })

export const makeCheckIn = (
  staffId: string,
  call: { readonly id: string; readonly memberId: string },
  more: Fields = {},
) =>
  makeRecord('check-in', {
    callId: call.id,
    cycleId: randomUUID(),
    memberId: call.memberId,
    staffId,
    onDay: '2026-02-03',
    atMs: 1,
    outcome: 'reached',
    laterOn: null,
    laterTime: '',
    isAddressRight: null,
    movedTo: '',
    people: null,
    wantsPackage: null,
    needs: [],
    otherNeeds: '',
    mood: null,
    remark: '',
    isUndone: false,
    ...more,
  })

export const makeTopUp = (staffId: string, more: Fields = {}) =>
  makeRecord('top-up', {
    callId: null,
    cycleId: randomUUID(),
    memberId: randomUUID(),
    staffId,
    onDay: '2026-02-03',
    atMs: 1,
    sort: 'phone',
    amountPence: 1_000,
    network: 'Lebara',
    phone: '+447700900123',
    oysterNumber: '',
    state: 'requested',
    remark: '',
    ...more,
  })

export const makeRun = (staffId: string | null, onDay: string, more: Fields = {}) =>
  makeRecord('run', {
    cycleId: randomUUID(),
    name: 'North',
    onDay,
    staffId,
    wantsPhoto: false,
    wantsSignature: false,
    remark: '',
    ...more,
  })

export const makeStop = (runId: string, memberId: string, more: Fields = {}) =>
  makeRecord('stop', {
    runId,
    cycleId: randomUUID(),
    memberId,
    order: 1,
    size: 3,
    items: [],
    note: '',
    isWithdrawn: false,
    ...more,
  })

export const makeDelivery = (staffId: string, more: Fields = {}) =>
  makeRecord('delivery', {
    stopId: randomUUID(),
    runId: randomUUID(),
    cycleId: randomUUID(),
    memberId: randomUUID(),
    staffId,
    onDay: '2026-02-03',
    atMs: 1,
    outcome: 'handed-over',
    toWhom: '',
    given: [],
    remark: '',
    photoId: null,
    signatureId: null,
    isUndone: false,
    ...more,
  })

export const makeRunLog = (staffId: string, runId: string, more: Fields = {}) =>
  makeRecord('run-log', {
    runId,
    staffId,
    startedAtMs: 1,
    closedAtMs: null,
    returned: [],
    remark: '',
    ...more,
  })
