package org.anju.selection;

import java.util.List;

/** A building's units, top storey first, within a storey by entrance and room. */
public record BoardBuilding(String name, List<BoardUnit> units) {}
