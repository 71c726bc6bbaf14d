package org.anju.notice;

import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.jetbrains.annotations.Nullable;

/**
 * Whose inbox it is.
 *
 * @param subject Keycloak's subject
 * @param organisation the employer whose notices the person reads too; null for whoever is no clerk
 */
public record Reader(String subject, @Nullable String organisation) {

  public static Reader of(Actor actor) {
    boolean clerk = actor.role().equals(Roles.EMPLOYER);
    return new Reader(actor.id(), clerk ? actor.organisation() : null);
  }
}
