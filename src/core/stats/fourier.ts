/** Complex numbers side by side, as many as a power of two. */
export interface Complex {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

/**
 * The discrete Fourier transform, in place: sums of x(j) e^(-2 pi i jk / size).
 *
 * @see Cooley and Tukey 1965, doi:10.1090/S0025-5718-1965-0178586-1
 */
export function fourier({ re, im }: Complex): void {
  const size = re.length;
  reverseBits(re);
  reverseBits(im);
  for (let half = 1; half < size; half *= 2) {
    const angle = -Math.PI / half;
    for (let k = 0; k < half; k++) {
      const [cosine, sine] = [Math.cos(angle * k), Math.sin(angle * k)];
      for (let i = k; i < size; i += 2 * half) {
        const j = i + half;
        const [x, y] = [re[j] as number, im[j] as number];
        const [turnedRe, turnedIm] = [x * cosine - y * sine, x * sine + y * cosine];
        const [hereRe, hereIm] = [re[i] as number, im[i] as number];
        re[j] = hereRe - turnedRe;
        im[j] = hereIm - turnedIm;
        re[i] = hereRe + turnedRe;
        im[i] = hereIm + turnedIm;
      }
    }
  }
}

/** Puts each value at the place whose number reads backwards in bits. */
function reverseBits(values: Float64Array): void {
  const size = values.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i < j) [values[i], values[j]] = [values[j] as number, values[i] as number];
  }
}
