package org.anju.employer;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;

/**
 * A person of an employer's roster who has consented by the link, so that there is an application.
 */
public final class ConsentedMember {

  private static final String CLERK = "hospital-clerk";

  private ConsentedMember() {}

  /**
   * Files that person alone and consents; answers the receipt number.
   *
   * @param serial of {@link RosterFixture#person}
   */
  public static String apply(long offering, int serial) {
    List<String> person = RosterFixture.person(serial);
    String csv = String.join(",", RosterFixture.HEADINGS) + "\n" + String.join(",", person);
    long job = CityAtWork.importRoster(offering, csv.getBytes(StandardCharsets.UTF_8));
    ok(
        Api.call(
            CLERK,
            "GroupFilingEndpoint/save",
            Map.of("importId", job, "mode", "GOOD_ROWS_NOW", "committed", true)));
    String link = linkOf(offering, person);
    String lastSix = person.get(1).substring(12);
    int version =
        ok(Api.call(null, "ConsentEndpoint/prove", Map.of("link", link, "lastSix", lastSix)))
            .path("version");
    return ok(Api.call(
            null,
            "ConsentEndpoint/answer",
            Map.of(
                "link", link,
                "lastSix", lastSix,
                "version", version,
                "consent", true,
                "committed", true)))
        .path("receipt");
  }

  private static String linkOf(long offering, List<String> person) {
    String path = "/api/offerings/" + offering + "/member-links?format=csv&renew=true";
    return ok(Api.as(CLERK).post(path))
        .asString()
        .lines()
        .filter(line -> line.contains(person.get(2).substring(7)))
        .map(line -> line.substring(line.indexOf('#') + 1))
        .findFirst()
        .orElseThrow();
  }

  private static Response ok(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    return answer;
  }
}
