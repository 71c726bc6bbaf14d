package org.anju.architecture.broken.offering;

import org.anju.architecture.broken.selection.Turn;

/** An offering that knows a later feature. */
public record ReachesSelection(Turn turn) {}
