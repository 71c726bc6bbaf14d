package org.anju.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.anju.platform.error.FieldRefusal;
import org.anju.platform.error.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PropertyRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void fewer_stars_than_the_policy_asks_for_are_refused_with_both_numbers() {
    assertThatCode(() -> PropertyRule.requireStars(4, 4)).doesNotThrowAnyException();

    RefusedException refused = refusal(() -> PropertyRule.requireStars(3, 4));

    assertThat(refused.refusal()).isEqualTo(PropertyRefusal.TOO_FEW_STARS);
    assertThat(refused.arguments()).isEqualTo(Map.of("stars", "3", "needed", "4"));
  }

  @Test
  void a_grading_holds_on_its_last_day_and_no_longer() {
    assertThatCode(() -> PropertyRule.requireValid(TODAY, TODAY)).doesNotThrowAnyException();
    assertThat(refusal(() -> PropertyRule.requireValid(TODAY.minusDays(1), TODAY)).fields())
        .isEqualTo(List.of(new FieldRefusal("validUntil", PropertyRefusal.GRADING_EXPIRED)));
  }

  @Test
  void a_credit_code_is_one_by_its_check_character() {
    assertThat(PropertyRule.creditCode(" 91350100m000100y43 ").value())
        .isEqualTo("91350100M000100Y43");
    assertThat(refusal(() -> PropertyRule.creditCode("91350100M000100Y44")).fields())
        .isEqualTo(List.of(new FieldRefusal("creditCode", PropertyRefusal.CREDIT_CODE_INVALID)));
  }

  private static RefusedException refusal(ThrowingCallable work) {
    return catchThrowableOfType(RefusedException.class, work);
  }
}
