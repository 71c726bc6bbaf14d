package org.anju.application.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.anju.platform.error.RefusedException;
import org.anju.platform.personal.PersonName;
import org.junit.jupiter.api.Test;

class SignatureTest {

  @Test
  void the_signature_may_be_spaced_as_people_write_it() {
    assertThat(Signature.check(" 王 安 ", new PersonName("王安"))).isEqualTo(new PersonName("王安"));
  }

  @Test
  void the_signature_of_another_name_or_of_none_is_refused() {
    PersonName applicant = new PersonName("王安");

    assertThatThrownBy(() -> Signature.check("王平", applicant))
        .isInstanceOf(RefusedException.class)
        .hasMessage("application.signature-differs");
    assertThatThrownBy(() -> Signature.check(" ", applicant))
        .hasMessage("application.signature-missing");
    assertThatThrownBy(() -> Signature.check(null, applicant))
        .hasMessage("application.signature-missing");
  }
}
