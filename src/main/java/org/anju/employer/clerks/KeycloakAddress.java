package org.anju.employer.clerks;

import java.net.URI;

/**
 * Where Keycloak and the realm are.
 *
 * @param server without a path of the realm
 * @param realm the realm's name
 */
record KeycloakAddress(URI server, String realm) {

  private static final String REALMS = "/realms/";

  /**
   * From the issuer of the tokens, such as {@code https://login.example/realms/anju}.
   *
   * @throws IllegalArgumentException when that is no realm's address
   */
  static KeycloakAddress of(String issuer) {
    int end = issuer.lastIndexOf(REALMS);
    if (end < 0) {
      throw new IllegalArgumentException("anju.identity.issuer is no Keycloak realm: " + issuer);
    }
    return new KeycloakAddress(
        URI.create(issuer.substring(0, end)), issuer.substring(end + REALMS.length()));
  }
}
