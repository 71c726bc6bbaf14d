package org.anju.interest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jetbrains.annotations.Nullable;

/**
 * A person of a declaration that is handed in.
 *
 * @param id of a person who was declared before and stays; then the number is not needed
 * @param identityNumber of somebody who is new
 */
public record StatedPerson(
    @Nullable Long id,
    @NotNull Relation relation,
    @Nullable @Size(max = 40) String identityNumber) {}
