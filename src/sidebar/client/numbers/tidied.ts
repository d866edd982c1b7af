/** Full-width digits and signs of Japanese and Chinese keyboards become the usual ones, and odd spaces plain ones. */
export function tidied(text: string): string {
  return text.normalize('NFKC').trim();
}
