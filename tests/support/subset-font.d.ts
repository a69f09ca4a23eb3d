/** The part of subset-font that make-fonts.ts uses: it comes without types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat: 'woff2'
    keepFeatures?: readonly string[]
    noHinting?: boolean
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: SubsetOptions,
  ): Promise<Uint8Array>
}
