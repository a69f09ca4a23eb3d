import { ItemName } from '#ui/platform/fortnight/item-words.tsx'
import { Facts } from '#ui/platform/house/resident-words.tsx'
import { useNumber, useWords } from '#ui/platform/language.tsx'
import { Ltr } from '#ui/platform/words.tsx'
import type { RunBoard, RunStop } from '../plan/run-board.ts'
import { StopName } from '../run/stop-words.tsx'
import css from './packing.module.css'

/** One door: the room first, who lives there, and a box to tick for each item. It stays whole on one sheet. */
export function PackingStop({ one, board }: { one: RunStop; board: RunBoard }) {
  const t = useWords()
  const number = useNumber()
  const { size, items, note, memberId } = one.stop.fields
  const household = board.dueByMember.get(memberId)?.household
  const hotel = board.hotels.get(household?.hotelId ?? '')?.fields
  return (
    <li className={css.stop}>
      <div className={css.head}>
        <span className={css.number}>{number(one.number)}</span>
        {household && household.room !== '' && (
          <span className={css.room}>
            <Ltr>{household.room}</Ltr>
          </span>
        )}
        <div className={css.who}>
          <p className={css.where}>
            <Facts>
              {[
                hotel ? <Ltr key="hotel">{hotel.name}</Ltr> : t('deliveries:no-address'),
                hotel && hotel.postcode !== '' && <Ltr key="postcode">{hotel.postcode}</Ltr>,
              ]}
            </Facts>
          </p>
          <p className={css.household}>
            <StopName one={one} board={board} />
            <span>{t('deliveries:people', { count: size })}</span>
          </p>
        </div>
      </div>
      {household?.isProtected && <p className={css.stopped}>{t('call-lists:not-rung.do-not-contact')}</p>}
      <ul className={css.items}>
        {items.map(({ itemId, quantity }) => {
          const item = board.fortnight.items.find(({ id }) => id === itemId)
          return (
            <li key={itemId} className={css.piece}>
              <span className={css.box} />
              <span className={css.quantity}>{number(quantity)}</span>
              <span>{item ? <ItemName item={item.fields} /> : t('runs:unknown-item')}</span>
            </li>
          )
        })}
        {items.length === 0 && <li>{t('deliveries:nothing')}</li>}
      </ul>
      {note !== '' && (
        <p className={css.note} dir="auto">
          {note}
        </p>
      )}
    </li>
  )
}
