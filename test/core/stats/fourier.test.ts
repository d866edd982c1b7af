import { fourier } from '../../../src/core/stats/fourier';

/** By the definition: sums of x(j) e^(-2 pi i jk / size). */
function summed(re: Float64Array, im: Float64Array) {
  const size = re.length;
  const at = (k: number) => {
    let [real, imaginary] = [0, 0];
    for (let j = 0; j < size; j++) {
      const angle = (-2 * Math.PI * j * k) / size;
      real += (re[j] as number) * Math.cos(angle) - (im[j] as number) * Math.sin(angle);
      imaginary += (re[j] as number) * Math.sin(angle) + (im[j] as number) * Math.cos(angle);
    }
    return [real, imaginary];
  };
  return Array.from({ length: size }, (_, k) => at(k));
}

test.each([1, 2, 8, 64])('a transform of %d numbers is the sums of its definition', (size) => {
  const re = Float64Array.from({ length: size }, (_, i) => ((i * 37) % 11) - 3);
  const im = Float64Array.from({ length: size }, (_, i) => ((i * 53) % 7) / 2);
  const expected = summed(re, im);
  fourier({ re, im });
  expected.forEach(([real = 0, imaginary = 0], k) => {
    expect(re[k]).toBeCloseTo(real, 10);
    expect(im[k]).toBeCloseTo(imaginary, 10);
  });
});
