import { CHECKS, CHECKS_OF_SEAL } from './protocol/finding';

/** The checks that a draw is judged by: those of the seal alone before there is a result. */
export const checksOf = (isDrawn: boolean) => (isDrawn ? CHECKS : CHECKS_OF_SEAL);
