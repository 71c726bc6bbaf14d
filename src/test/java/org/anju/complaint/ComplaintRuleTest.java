package org.anju.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ComplaintRuleTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);
  private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
  private static final byte[] WORDS = {1};
  private static final Actor FAMILY = person("family", Roles.APPLICANT);
  private static final Actor ACQUIRER = person("acquirer", Roles.ACQUIRER);
  private static final Actor OFFICER = person("officer", Roles.BUREAU_OFFICER);

  @Test
  void an_answer_of_the_last_day_is_in_time_and_one_of_the_next_is_not() {
    AnswerTerm term = new AnswerTerm(LAST_DAY);

    assertThat(term.isOverdue(LAST_DAY, LAST_DAY.plusDays(9))).isFalse();
    assertThat(term.isOverdue(LAST_DAY.plusDays(1), LAST_DAY.plusDays(9))).isTrue();
    assertThat(term.isOverdue(null, LAST_DAY)).isFalse();
    assertThat(term.isOverdue(null, LAST_DAY.plusDays(1))).isTrue();
  }

  @Test
  void the_bureau_decides_after_the_answer_or_after_the_term() {
    assertRefused(ComplaintRefusal.ANSWER_NOT_DUE, () -> decide(filed(), OFFICER, LAST_DAY));
    assertThatCode(() -> decide(filed(), OFFICER, LAST_DAY.plusDays(1))).doesNotThrowAnyException();
    Complaint answered = filed();
    answered.answer(ACQUIRER, WORDS, NOW);
    assertThatCode(() -> decide(answered, OFFICER, LAST_DAY)).doesNotThrowAnyException();
  }

  @Test
  void who_complained_or_answered_does_not_decide() {
    Complaint complaint = filed();
    assertRefused(ComplaintRefusal.FOUR_EYES, () -> decide(complaint, FAMILY, LAST_DAY));
    complaint.answer(ACQUIRER, WORDS, NOW);
    assertRefused(ComplaintRefusal.FOUR_EYES, () -> decide(complaint, ACQUIRER, LAST_DAY));
  }

  private static Complaint filed() {
    return new Complaint(
        new Complaint.Filing(1, 1, ComplaintKind.PRICE, WORDS, LAST_DAY, "p"), FAMILY, NOW);
  }

  private static void decide(Complaint complaint, Actor by, LocalDate today) {
    complaint.decide(by, true, WORDS, NOW, today);
  }

  private static Actor person(String id, String role) {
    return new Actor(id, role, null, Set.of());
  }

  private static void assertRefused(ComplaintRefusal refusal, ThrowingCallable work) {
    assertThat(catchThrowableOfType(RefusedException.class, work))
        .extracting(RefusedException::refusal)
        .isEqualTo(refusal);
  }
}
