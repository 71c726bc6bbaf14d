package org.anju.platform.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HeaderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.local.DemoTokens;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request, the answer is a problem in the caller's language. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class ProblemTest {

  /** So that a server that never answers fails the test instead of stopping the build. */
  private static final int MOST_MILLISECONDS = 20_000;

  private static final int PIECE = 64 * 1024;
  private static final String SHOW = "/connect/OfferingEndpoint/show";

  @TestHTTPResource URI address;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"offeringId\": ",
        "no json",
        "[]",
        "{\"offeringId\": \"one\"}",
        "{\"offeringId\": {}}",
        "{\"offeringId\": 99999999999999999999999}"
      })
  void what_cannot_be_read_is_a_problem(String body) {
    assertProblem(() -> json().body(body), "POST", SHOW, RequestRefusal.UNREADABLE);
  }

  @Test
  void a_word_that_is_none_of_the_choices_is_a_problem() {
    assertProblem(
        () -> Api.as("admin1").contentType(ContentType.JSON).body("{\"kind\": \"SHOP\"}"),
        "POST",
        "/connect/OrganisationEndpoint/register",
        RequestRefusal.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"offeringId\": null}", "null", ""})
  void a_missing_field_is_a_problem_that_names_it(String body) {
    assertProblem(() -> json().body(body), "POST", SHOW, RequestRefusal.INVALID);
  }

  @Test
  void a_missing_field_is_told_where_a_form_looks_for_it() {
    Response answer = json().body("{}").post(SHOW);

    assertThat(answer.jsonPath().getString("validationErrorData[0].parameterName"))
        .isEqualTo("offeringId");
    assertThat(answer.jsonPath().getString("validationErrorData[0].message")).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /connect/NoEndpoint/method",
    "POST, /connect/OfferingEndpoint/noMethod",
    "GET,  /connect/nothing",
    "GET,  /connect",
    "GET,  /api/nothing",
    "GET,  /api/draws/no-number/seal.json",
    "GET,  /api/offerings/no-number/board"
  })
  void an_unknown_path_is_a_problem(String verb, String path) {
    assertProblem(RestAssured::given, verb, path, RequestRefusal.NOT_FOUND);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,    /connect/OfferingEndpoint/show",
    "DELETE, /connect/OfferingEndpoint/show",
    "PUT,    /api/config"
  })
  void a_wrong_method_is_a_problem(String verb, String path) {
    assertProblem(RestAssured::given, verb, path, RequestRefusal.METHOD_NOT_ALLOWED);
  }

  @Test
  void a_body_of_another_type_is_a_problem() {
    assertProblem(
        () -> RestAssured.given().contentType("text/plain").body("{}"),
        "POST",
        SHOW,
        RequestRefusal.UNSUPPORTED_TYPE);
  }

  @Test
  void nobody_without_a_token_learns_more_than_that() {
    assertProblem(
        () -> json().body("{}"),
        "POST",
        "/connect/ApplicationEndpoint/mine",
        RequestRefusal.UNAUTHENTICATED);
  }

  @Test
  void a_role_that_does_not_fit_is_a_problem() {
    assertProblem(
        () -> Api.as("family01").contentType(ContentType.JSON).body("{}"),
        "POST",
        "/connect/OrganisationEndpoint/register",
        RequestRefusal.FORBIDDEN);
  }

  @ParameterizedTest
  @CsvSource({"zh, zh", "en, en", "fr, zh"})
  void a_body_of_30_megabytes_is_a_problem(String asked, String answered) throws IOException {
    String answer = announceUpload(asked, 30 * 1024 * 1024);

    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains(RequestRefusal.TOO_LARGE.code())
        .contains(Words.of(language(answered), "request.too-large.title", Map.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "/api/offerings/1/price-list?fileName=x.xlsx, application/octet-stream",
    "/connect/OfferingEndpoint/show,              application/json"
  })
  void a_body_that_does_not_say_how_long_it_is_is_a_problem_once_it_is_too_long(
      String path, String type) throws IOException {
    String answer = sendInPieces(path, type, 30 * 1024 * 1024);

    assertThat(answer)
        .startsWith("HTTP/1.1 413")
        .containsIgnoringCase("content-type: application/problem+json")
        .contains(RequestRefusal.TOO_LARGE.code())
        .contains(Words.of(Locale.ENGLISH, "request.too-large.title", Map.of()));
  }

  @Test
  void a_fault_of_ours_is_a_problem_with_a_reference_and_without_its_cause() {
    Response answer = RestAssured.given().header("Accept-Language", "en").get(Faulty.PATH);

    assertThat(answer.statusCode()).isEqualTo(RequestRefusal.FAILED.status());
    assertThat(answer.contentType()).startsWith("application/problem+json");
    assertThat(answer.jsonPath().getString("code")).isEqualTo(RequestRefusal.FAILED.code());
    assertThat(answer.jsonPath().getString("detail")).containsPattern("[0-9a-f]{8}-[0-9a-f-]{27}");
    assertThat(answer.asString()).doesNotContain(Faulty.CAUSE, "Exception", "\tat ");
  }

  private interface Request {
    RequestSpecification make();
  }

  private static void assertProblem(Request request, String verb, String path, Refusal refusal) {
    for (String asked : new String[] {"zh", "en"}) {
      Response answer =
          request.make().config(oneLanguage()).header("Accept-Language", asked).request(verb, path);
      assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(refusal.status());
      assertThat(answer.contentType()).startsWith("application/problem+json");
      assertThat(answer.header("Content-Language")).isEqualTo(asked);
      assertWorded(answer, refusal, asked);
      assertThat(answer.asString()).doesNotContain("Exception", "\tat ", "org.anju", "jackson");
    }
  }

  private static void assertWorded(Response answer, Refusal refusal, String language) {
    String title = Words.of(language(language), refusal.code() + ".title", Map.of());
    String detail = Words.of(language(language), refusal.code() + ".detail", Map.of());
    Map<String, Object> problem = answer.jsonPath().getMap("");
    assertThat(problem)
        .containsEntry("type", "/problems/" + refusal.code())
        .containsEntry("status", refusal.status())
        .containsEntry("code", refusal.code())
        .containsEntry("title", title)
        .containsEntry("detail", detail)
        .containsEntry("message", title + " " + detail);
  }

  /** A language that was set before is replaced and not added to. */
  private static RestAssuredConfig oneLanguage() {
    return RestAssured.config()
        .headerConfig(HeaderConfig.headerConfig().overwriteHeadersWithName("Accept-Language"));
  }

  private static Locale language(String tag) {
    return Locale.forLanguageTag(tag);
  }

  private static RequestSpecification json() {
    return RestAssured.given().contentType(ContentType.JSON);
  }

  /**
   * Sends a body in chunks until all is sent or the server hangs up, and reads the answer beside
   * it.
   */
  private String sendInPieces(String path, String type, int size) throws IOException {
    String head =
        """
        POST %s HTTP/1.1
        Host: localhost
        Accept-Language: en
        Authorization: Bearer %s
        Content-Type: %s
        Transfer-Encoding: chunked
        Connection: close

        """
            .formatted(path, DemoTokens.of(CityAtWork.ACQUIRER), type)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(MOST_MILLISECONDS);
      CompletableFuture<Void> sent =
          CompletableFuture.runAsync(() -> sendPieces(socket, head, size / PIECE));
      String answer = new String(readUntilClosed(socket.getInputStream()), StandardCharsets.UTF_8);
      sent.join();
      return answer;
    }
  }

  private static void sendPieces(Socket socket, String head, int count) {
    byte[] piece =
        (Integer.toHexString(PIECE) + "\r\n" + " ".repeat(PIECE) + "\r\n")
            .getBytes(StandardCharsets.US_ASCII);
    try {
      OutputStream request = socket.getOutputStream();
      request.write(head.getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < count; i++) {
        request.write(piece);
      }
      request.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      request.flush();
    } catch (IOException hungUp) {
      // The answer says why.
      return;
    }
  }

  /** What came before a server that hangs up while the body is still on its way. */
  private static byte[] readUntilClosed(InputStream answer) throws IOException {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    byte[] buffer = new byte[PIECE];
    try {
      for (int count = answer.read(buffer); count >= 0; count = answer.read(buffer)) {
        read.write(buffer, 0, count);
      }
    } catch (SocketException reset) {
      assertThat(read.size()).as("bytes before the connection was reset").isPositive();
    }
    return read.toByteArray();
  }

  /**
   * Announces an upload, sends its beginning and reads the answer; a client that insisted on
   * sending all of it could find the connection closed before it reads.
   */
  private String announceUpload(String language, int size) throws IOException {
    String head =
        """
        POST /api/offerings/1/price-list?fileName=x.xlsx HTTP/1.1
        Host: localhost
        Accept-Language: %s
        Content-Type: application/octet-stream
        Content-Length: %d
        Connection: close

        """
            .formatted(language, size)
            .replace("\n", "\r\n");
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(MOST_MILLISECONDS);
      OutputStream request = socket.getOutputStream();
      request.write(head.getBytes(StandardCharsets.US_ASCII));
      request.flush();
      InputStream answer = socket.getInputStream();
      return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
