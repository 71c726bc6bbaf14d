package org.anju.verification;

import org.anju.application.Application;
import org.jetbrains.annotations.Nullable;

/**
 * What a decision led to.
 *
 * @param nextApplicationId the next case of the same queue, null at its end
 */
public record DecidedCheck(Application.Status status, @Nullable Long nextApplicationId) {}
