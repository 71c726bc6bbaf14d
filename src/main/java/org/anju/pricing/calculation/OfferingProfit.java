package org.anju.pricing.calculation;

/** The profit of the list in force of one of a project's offerings, by the sheet it rests on. */
record OfferingProfit(long offering, String name, int listVersion, Profit profit) {}
