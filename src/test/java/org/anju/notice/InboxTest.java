package org.anju.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox of the page, through the running application. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class InboxTest {

  private static final String OTHER_FAMILY = "family02";
  private static final String OTHER_CLERK = "hospital-clerk2";
  private static final String OTHER_EMPLOYER = "bus-clerk";

  private static CityAtWork city;

  @BeforeEach
  void build() {
    if (city == null) {
      city =
          CityAtWork.build(
              CityAtWork.household("孙三宁", CityAtWork.identityNumber(501), "13900010505"));
    }
  }

  @Test
  void a_family_is_told_that_its_application_came_in_and_nobody_else_is() {
    Map<String, Object> notice = notices(CityAtWork.FAMILY).get(0);

    assertThat(notice)
        .containsEntry("kind", "SUBMITTED")
        .containsEntry("receipt", city.receipt())
        .containsEntry("offeringId", (int) city.offering());
    assertThat(notices(OTHER_FAMILY)).extracting("receipt").doesNotContain(city.receipt());
    assertThat(notices(CityAtWork.EMPLOYER)).extracting("receipt").doesNotContain(city.receipt());
  }

  @Test
  void a_notice_is_unread_until_its_reader_opens_it() {
    markAllRead(CityAtWork.FAMILY);
    assertThat(unread(CityAtWork.FAMILY)).isZero();

    CityAtWork second =
        CityAtWork.build(
            CityAtWork.household("孙三宁", CityAtWork.identityNumber(502), "13900010505"));

    assertThat(unread(CityAtWork.FAMILY)).isEqualTo(1);
    Map<String, Object> notice = notices(CityAtWork.FAMILY).get(0);
    assertThat(notice).containsEntry("receipt", second.receipt()).containsEntry("read", false);
    mark(OTHER_FAMILY, notice);
    assertThat(unread(CityAtWork.FAMILY)).isEqualTo(1);
    mark(CityAtWork.FAMILY, notice);
    mark(CityAtWork.FAMILY, notice);
    assertThat(unread(CityAtWork.FAMILY)).isZero();
    assertThat(notices(CityAtWork.FAMILY).get(0)).containsEntry("read", true);
  }

  @Test
  void each_clerk_of_the_employer_reads_that_the_filing_is_done_and_no_other_employer_s_does() {
    Map<String, Object> notice = notices(CityAtWork.EMPLOYER).get(0);

    assertThat(notice).containsEntry("kind", "ROSTER_FILED").containsEntry("receipt", null);
    markAllRead(CityAtWork.EMPLOYER);
    assertThat(unread(CityAtWork.EMPLOYER)).isZero();
    assertThat(unread(OTHER_CLERK)).isPositive();
    assertThat(notices(OTHER_EMPLOYER))
        .extracting("noticeId")
        .doesNotContain(notice.get("noticeId"));
  }

  @Test
  void pages_do_not_overlap_and_know_how_many_there_are() {
    Response all = list(CityAtWork.FAMILY, 0, 100);
    Response second = list(CityAtWork.FAMILY, 1, 1);

    assertThat(all.jsonPath().getLong("total")).isGreaterThanOrEqualTo(1);
    assertThat(second.jsonPath().getLong("total")).isEqualTo(all.jsonPath().getLong("total"));
    assertThat(second.jsonPath().getList("items.noticeId"))
        .isEqualTo(all.jsonPath().getList("items.noticeId").stream().skip(1).limit(1).toList());
  }

  private static void markAllRead(String person) {
    List<Map<String, Object>> notices = notices(person);
    if (!notices.isEmpty()) {
      Api.call(
              person,
              "NoticeEndpoint/markReadUpTo",
              Map.of("noticeId", notices.get(0).get("noticeId")))
          .then()
          .statusCode(204);
    }
  }

  private static void mark(String person, Map<String, Object> notice) {
    Api.call(person, "NoticeEndpoint/markRead", Map.of("noticeId", notice.get("noticeId")))
        .then()
        .statusCode(204);
  }

  private static int unread(String person) {
    return Api.call(person, "NoticeEndpoint/unread", Map.of()).jsonPath().getInt("count");
  }

  private static List<Map<String, Object>> notices(String person) {
    return list(person, 0, 100).jsonPath().getList("items");
  }

  private static Response list(String person, int page, int size) {
    Response answer = Api.call(person, "NoticeEndpoint/list", Map.of("page", page, "size", size));
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }
}
