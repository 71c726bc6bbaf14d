package org.anju.acquisition;

/** What happens to an acquisition, as its record names it. */
public enum AcquisitionStep {
  DRAFTED("draft"),
  /** Prices were set for some units or all. */
  PRICED("price"),
  PROPOSED("propose"),
  DISTRICT_APPROVED("approve-district"),
  APPROVED("approve"),
  SIGNED("sign"),
  HANDED_OVER("hand-over"),
  REFUSED("refuse"),
  WITHDRAWN("withdraw");

  private final String action;

  AcquisitionStep(String action) {
    this.action = action;
  }

  /** As the audit log names it, without the feature. */
  String action() {
    return action;
  }
}
