import { expect, test } from 'vitest'
import { drawnSize } from './picture-size.ts'

test.each([
  ['parcel', [4000, 3000], [1600, 1200]],
  ['parcel', [3000, 4000], [1200, 1600]],
  ['parcel', [800, 600], [800, 600]],
  ['parcel', [10_000, 3], [1600, 1]],
  ['parcel', [1, 1], [1, 1]],
  ['signature', [1600, 400], [800, 200]],
  ['signature', [300, 150], [300, 150]],
] as const)('a %s of %j is drawn as %j', (sort, [width, height], [drawnWidth, drawnHeight]) => {
  expect(drawnSize(sort, { width, height })).toEqual({ width: drawnWidth, height: drawnHeight })
})
