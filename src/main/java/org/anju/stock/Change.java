package org.anju.stock;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jetbrains.annotations.Nullable;

/**
 * A fact that a workbook states otherwise than the ledger, both as text: numbers with a point, days
 * as in ISO 8601, choices by the names of their enums.
 *
 * @param from null when the ledger says nothing
 * @param to null when the workbook says nothing
 */
@Schema(name = "StockChange")
public record Change(Fact fact, @Nullable String from, @Nullable String to) {}
