package org.anju.employer.clerks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;

class KeycloakAddressTest {

  @Test
  void server_and_realm_are_those_of_the_issuer() {
    assertThat(KeycloakAddress.of("https://login.example/realms/anju"))
        .isEqualTo(new KeycloakAddress(URI.create("https://login.example"), "anju"));
    assertThat(KeycloakAddress.of("https://city.example/auth/realms/anju"))
        .isEqualTo(new KeycloakAddress(URI.create("https://city.example/auth"), "anju"));
  }

  @Test
  void an_issuer_that_is_no_realm_is_refused() {
    assertThatThrownBy(() -> KeycloakAddress.of("https://login.example"))
        .hasMessageContaining("anju.identity.issuer");
  }
}
