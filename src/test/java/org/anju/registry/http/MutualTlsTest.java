package org.anju.registry.http;

import static org.anju.registry.http.Asking.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import org.anju.platform.local.LocalStackResource;
import org.anju.registry.Registry;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.RegistryAnswer.Unavailable;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(LocalStackResource.class)
@WithTestResource(MutualTls.class)
class MutualTlsTest {

  @Inject Asking asking;

  @Test
  void with_certificates_on_both_sides_a_registry_answers() {
    assertThat(answer(asking.connector(Registry.TAX, secured(MutualTls.AGREED))))
        .isInstanceOf(Received.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {MutualTls.WITHOUT_OWN, MutualTls.WITHOUT_TRUST})
  void without_one_of_them_nothing_is_said(String bucket) {
    assertThat(answer(asking.connector(Registry.TAX, secured(bucket))))
        .isInstanceOfSatisfying(
            Unavailable.class,
            answer -> assertThat(answer.reason()).isEqualTo(Unavailable.Reason.REFUSED));
  }

  @Test
  void a_bucket_that_does_not_exist_is_named() {
    assertThatThrownBy(() -> asking.connector(Registry.TAX, secured("misspelt")))
        .hasMessage("anju.registries.tax.tls names no quarkus.tls: misspelt");
  }

  private Agreed secured(String bucket) {
    // Injected, the address would be demanded of every other test's application.
    URI url = ConfigProvider.getConfig().getValue(MutualTls.URL, URI.class);
    return Agreed.generous(url).securedBy(bucket);
  }
}
