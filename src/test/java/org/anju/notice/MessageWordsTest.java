package org.anju.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anju.application.ApplicationEvent;
import org.anju.project.ProjectUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageWordsTest {

  private static final String RECEIPT = "HS-2026-000001";
  private static final String COMPANY = "磁湖安居公司";
  private static final About ABOUT = new About(RECEIPT, COMPANY, LocalDate.of(2026, 12, 31));

  /** Whatever tells of a lease. */
  private static final Set<NoticeKind> OF_LEASES =
      Set.of(
          NoticeKind.LEASE_RENEWED,
          NoticeKind.LEASE_ENDS_SOON,
          NoticeKind.LEASE_END_RECORDED,
          NoticeKind.LEASE_ENDED);

  /** Who is back in after an appeal is told by the appeal's outcome. */
  private static final Set<ApplicationEvent.Kind> SILENT =
      Set.of(ApplicationEvent.Kind.IDENTITY_WAIVED, ApplicationEvent.Kind.REINSTATED);

  @Test
  void whatever_enters_a_timeline_is_told_or_is_known_to_be_silent() {
    assertThat(names(NoticeKind.values()).toList())
        .containsAll(
            names(ApplicationEvent.Kind.values())
                .filter(name -> !SILENT.contains(ApplicationEvent.Kind.valueOf(name)))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("everyKindOfEveryUse")
  void a_message_says_in_both_languages_what_happened_and_names_the_receipt(
      NoticeKind kind, ProjectUse use) {
    for (Locale language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
      MessageWords words = MessageWords.in(language, use);

      assertThat(words.subject(kind)).isNotBlank().doesNotContain("{");
      assertThat(words.text(kind, ABOUT)).isNotBlank().doesNotContain("{");
      assertThat(words.text(kind, ABOUT).contains(RECEIPT))
          .isEqualTo(kind != NoticeKind.ROSTER_FILED);
    }
  }

  private static Stream<Arguments> everyKindOfEveryUse() {
    return Arrays.stream(NoticeKind.values())
        .flatMap(kind -> Arrays.stream(ProjectUse.values()).map(use -> arguments(kind, use)));
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_bought_where_homes_are_for_rent(NoticeKind kind) {
    MessageWords words = MessageWords.in(Locale.CHINESE, ProjectUse.RENT);

    assertThat(words.subject(kind) + words.text(kind, ABOUT)).doesNotContain("购", "配售", "协议", "付款");
  }

  @Test
  void a_family_is_told_of_its_lease_where_homes_are_for_rent_and_of_its_agreement_elsewhere() {
    assertThat(MessageWords.in(Locale.CHINESE, ProjectUse.RENT).subject(NoticeKind.SIGNED))
        .isEqualTo("租赁合同已签订");
    assertThat(MessageWords.in(Locale.CHINESE, ProjectUse.SALE).subject(NoticeKind.SIGNED))
        .isEqualTo("协议已签订");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void no_words_are_left_over(String language) {
    Set<String> keys =
        names(NoticeKind.values())
            .flatMap(name -> Stream.of(name + ".subject", name + ".text"))
            .collect(Collectors.toSet());
    keys.addAll(Set.of("day", "mail", "sms"));

    assertThat(
            ResourceBundle.getBundle(
                    "org.anju.notice.messages",
                    Locale.forLanguageTag(language),
                    ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet()
                .stream()
                .map(key -> key.replace("@rent", ""))
                .collect(Collectors.toSet()))
        .isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource
  void what_tells_of_a_lease_names_its_last_day_in_the_reader_s_way_and_whom_to_ask(
      NoticeKind kind) {
    String chinese = MessageWords.in(Locale.CHINESE, ProjectUse.RENT).text(kind, ABOUT);
    String english = MessageWords.in(Locale.ENGLISH, ProjectUse.RENT).text(kind, ABOUT);
    boolean ofLease = OF_LEASES.contains(kind);

    assertThat(chinese.contains("2026年12月31日") && chinese.contains(COMPANY)).isEqualTo(ofLease);
    assertThat(english.contains("31 December 2026") && english.contains(COMPANY))
        .isEqualTo(ofLease);
  }

  @Test
  void a_mail_greets_tells_and_names_the_page() {
    assertThat(
            MessageWords.in(Locale.ENGLISH, ProjectUse.SALE)
                .mail(NoticeKind.QUALIFIED, ABOUT, "https://anju.example"))
        .startsWith("Hello,\n")
        .contains(RECEIPT, "https://anju.example")
        .doesNotContain("{");
  }

  @Test
  void a_short_message_names_its_sender() {
    assertThat(
            MessageWords.in(Locale.CHINESE, ProjectUse.SALE)
                .shortMessage(NoticeKind.TURN_CALLED, ABOUT))
        .startsWith("【安居】申请 " + RECEIPT);
  }

  @Test
  void whoever_reads_neither_language_is_told_in_chinese() {
    assertThat(MessageWords.in(Locale.FRENCH, ProjectUse.SALE).subject(NoticeKind.SUBMITTED))
        .isEqualTo("申请已受理");
  }

  private static Stream<String> names(Enum<?>... constants) {
    return Arrays.stream(constants).map(Enum::name);
  }
}
