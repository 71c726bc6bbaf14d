package org.anju.draw;

/** A seal as it is stored. */
record SealRecord(int number, long offeringId, long rosterId, Seal seal) {}
