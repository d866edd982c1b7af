/** Nodes of the trapezoidal rule over normal scores: two a standard deviation, five standard deviations to either side. */
export const NODES = 21;

const A_DEVIATION = 2;

/** The normal score of a node, counted from 0. */
export const scoreOfNode = (node: number): number => (node - (NODES - 1) / 2) / A_DEVIATION;
