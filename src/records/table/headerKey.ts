/** A header by which spellings compare: `Deal Stage`, `deal_stage` and `DealStage` are one. */
export const headerKey = (header: string): string => header.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
