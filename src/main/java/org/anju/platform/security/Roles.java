package org.anju.platform.security;

/** The roles of the Keycloak realm. */
public final class Roles {

  public static final String APPLICANT = "applicant";
  public static final String EMPLOYER = "employer";
  public static final String ACQUIRER = "acquirer";

  /** Identity checks, human resources 人社. */
  public static final String IDENTITY_OFFICER = "identity-officer";

  /** Housing checks, housing security 住房保障. */
  public static final String HOUSING_OFFICER = "housing-officer";

  /** Notices, objections, draws, filings, housing bureau 住更. */
  public static final String BUREAU_OFFICER = "bureau-officer";

  /** Price filings, development and reform commission 发改. */
  public static final String PRICE_OFFICER = "price-officer";

  /** Leads the officers of a district 主管: gets what is overdue, hands out cases. */
  public static final String SUPERVISOR = "supervisor";

  /** Watches the draws of the whole city 公证员: ticks the notary's part and signs the minutes. */
  public static final String NOTARY = "notary";

  public static final String AUDITOR = "auditor";
  public static final String ADMINISTRATOR = "administrator";

  private Roles() {}
}
