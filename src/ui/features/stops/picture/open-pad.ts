import SignaturePad from 'signature_pad'

/**
 * Lets a finger draw on a canvas, in the screen's own fineness; when the phone is turned, what was drawn stays. Ink on
 * paper in the dark too: what is drawn becomes a picture.
 */
export function openPad(paper: HTMLCanvasElement) {
  const pad = new SignaturePad(paper, { penColor: '#1c1a17', backgroundColor: '#ffffff' })
  const fit = () => {
    const drawn = pad.toData()
    const ratio = Math.max(devicePixelRatio, 1)
    paper.width = paper.offsetWidth * ratio
    paper.height = paper.offsetHeight * ratio
    paper.getContext('2d')?.scale(ratio, ratio)
    pad.fromData(drawn)
  }
  fit()
  addEventListener('resize', fit)
  return {
    isEmpty: () => pad.isEmpty(),
    clear: () => pad.clear(),
    picture: () => new Promise<Blob | null>((resolve) => paper.toBlob(resolve, 'image/png')),
    close() {
      removeEventListener('resize', fit)
      pad.off()
    },
  }
}
