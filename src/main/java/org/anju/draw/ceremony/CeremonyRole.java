package org.anju.draw.ceremony;

import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;

/** The parts that people have in a draw; nobody has two of them in the same draw. */
public enum CeremonyRole {
  /** Runs the draw for the bureau 操作员; an officer of the offering's district. */
  OPERATOR(Roles.BUREAU_OFFICER),
  /** Attests what happens 公证员; serves the whole city. */
  NOTARY(Roles.NOTARY),
  /** Watches both 监督员; a supervisor of the offering's district. */
  SUPERVISOR(Roles.SUPERVISOR);

  private final String login;

  CeremonyRole(String login) {
    this.login = login;
  }

  /** The role that the person's token must have. */
  public String login() {
    return login;
  }

  /** Whether somebody who has logged in with that role takes this part in that district. */
  boolean isOpenTo(Actor actor, String district) {
    return login.equals(actor.role()) && (this == NOTARY || actor.servesDistrict(district));
  }
}
