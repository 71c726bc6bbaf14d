package org.anju.platform.organisation;

import org.anju.platform.error.Refusal;

/** Why somebody cannot act for an organisation. */
public enum OrganisationRefusal implements Refusal {
  /** The account belongs to no organisation, or to one of another kind. */
  NOT_A_MEMBER(403),
  /** The organisation that a request names is not registered here. */
  NOT_REGISTERED(422),
  ALREADY_REGISTERED(409);

  private final int status;

  OrganisationRefusal(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
