package org.anju.verification;

import jakarta.annotation.Nullable;
import org.anju.application.Application;

/**
 * What a decision led to.
 *
 * @param nextApplicationId the next case of the same queue, null at its end
 */
public record DecidedCheck(Application.Status status, @Nullable Long nextApplicationId) {}
