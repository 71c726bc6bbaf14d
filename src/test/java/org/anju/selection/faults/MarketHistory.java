package org.anju.selection.faults;

import org.anju.selection.history.SaleHistory;

/** The whole history of one offering. */
public record MarketHistory(long offeringId, SaleHistory history) {}
