import { argon2, timingSafeEqual, type Argon2Parameters } from 'node:crypto'
import { randomBytes } from 'node:crypto'
import { promisify } from 'node:util'

/** How much work one try at a password costs: memory in KiB, and times over it. */
export interface PasswordCost {
  readonly memoryKiB: number
  readonly passes: number
}

/** About a third of a second on a small server, and 64 MiB, for us and for whoever stole the disk. */
export const fullCost: PasswordCost = { memoryKiB: 65_536, passes: 3 }

const hash = promisify(argon2)
const keyBytes = 32

/** Argon2id, written with its own parameters, so that the cost may be raised and old passwords still open. */
export function createPasswords(cost: PasswordCost) {
  const parameters = (given: PasswordCost & { salt: Buffer; password: string }): Argon2Parameters => ({
    message: given.password.normalize('NFC'),
    nonce: given.salt,
    parallelism: 1,
    tagLength: keyBytes,
    memory: given.memoryKiB,
    passes: given.passes,
  })

  return {
    async hash(password: string): Promise<string> {
      const salt = randomBytes(16)
      const key = await hash('argon2id', parameters({ ...cost, salt, password }))
      return ['argon2id', cost.memoryKiB, cost.passes, salt.toString('base64'), key.toString('base64')].join(
        '$',
      )
    },
    async verify(written: string, password: string): Promise<boolean> {
      const [name, memoryKiB, passes, salt, key] = written.split('$')
      if (name !== 'argon2id' || !salt || !key) throw new Error('a password is kept in an unknown way')
      const tried = { memoryKiB: Number(memoryKiB), passes: Number(passes) }
      const found = await hash(
        'argon2id',
        parameters({ ...tried, salt: Buffer.from(salt, 'base64'), password }),
      )
      return timingSafeEqual(found, Buffer.from(key, 'base64'))
    },
  }
}
export type Passwords = ReturnType<typeof createPasswords>
