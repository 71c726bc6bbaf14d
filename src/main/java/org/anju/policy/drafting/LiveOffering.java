package org.anju.policy.drafting;

import java.time.Instant;
import org.anju.offering.Stage;

/**
 * An announced offering that is not over.
 *
 * @param applications applications that were submitted and not withdrawn; they keep their version
 */
record LiveOffering(
    long id,
    String name,
    String district,
    Stage stage,
    Instant applicationsOpenAt,
    Instant applicationsCloseAt,
    long applications) {}
