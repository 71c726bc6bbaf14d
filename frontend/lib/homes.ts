import { createContext, useContext } from 'react';

/** What the homes that are spoken of are for. */
export type HomeUse = 'SALE' | 'RENT';

const Homes = createContext<HomeUse>('SALE');

/**
 * Below it, words and money are those of the use: a text that has a variant for rental (`key@rent`) is shown in it, and
 * the price of a home is by the month.
 */
export const HomesFor = Homes.Provider;

export const useHomes = (): HomeUse => useContext(Homes);
