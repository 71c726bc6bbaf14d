package org.anju.interest;

import java.time.Instant;
import java.util.List;
import org.jetbrains.annotations.Nullable;

/**
 * What an officer has declared.
 *
 * @param declaredAt null when the officer has not declared yet and so decides nothing
 * @param employers names of the organisations for which the officer works or has lately worked
 */
public record Declaration(
    @Nullable Instant declaredAt, List<DeclaredPerson> persons, List<String> employers) {}
