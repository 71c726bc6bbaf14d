package org.anju.selection.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.anju.offering.OfferingRefusal;
import org.anju.permissions.Api;
import org.anju.permissions.CityAtWork;
import org.anju.platform.error.Refusal;
import org.anju.platform.files.Photos;
import org.anju.platform.local.LocalStackResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Floor plans, and the live board's stream that shows them, over HTTP. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class FloorPlanTest {

  private static final String WORDS = "两室一厅，主卧和客厅朝南";
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private static final int GZIP_START_BYTES = 10;
  private static final int PIECE_BYTES = 8_192;

  private static long offering;
  private static String layout;

  @TestHTTPResource("/")
  URI server;

  @BeforeEach
  void announce() {
    if (offering == 0) {
      CityAtWork.registerOrganisations();
      offering = CityAtWork.announced(CityAtWork.form());
      layout = layouts().get(0);
    }
  }

  @Test
  void everybody_sees_the_picture_that_the_acquirer_put_to_a_layout() {
    byte[] picture = Photos.fresh();
    assertThat(put(layout, WORDS, picture).statusCode()).isEqualTo(204);
    Map<String, ?> plan = plans().get(0);
    assertThat(plan.get("layout")).isEqualTo(layout);
    assertThat(plan.get("words")).isEqualTo(WORDS);
    Response shown = RestAssured.get(address(plan.get("digest")));
    assertThat(shown.asByteArray()).isEqualTo(picture);
    assertThat(shown.contentType()).isEqualTo("image/png");
    assertThat(shown.header("Cache-Control")).contains("public", "immutable");
    assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(shown.header("Content-Security-Policy")).contains("sandbox");
  }

  @Test
  void a_new_picture_takes_the_place_of_the_old_one() {
    put(layout, WORDS, Photos.fresh());
    String old = String.valueOf(plans().get(0).get("digest"));
    put(layout, WORDS, Photos.fresh());
    assertThat(plans()).hasSize(1);
    assertRefused(FloorPlanRefusal.UNKNOWN, RestAssured.get(address(old)));
  }

  @Test
  void a_picture_can_be_taken_away() {
    put(layout, WORDS, Photos.fresh());
    Api.call(
        CityAtWork.ACQUIRER,
        "FloorPlanEndpoint/remove",
        Map.of("offeringId", offering, "layout", layout));
    assertThat(plans()).isEmpty();
  }

  @Test
  void a_layout_that_the_offering_lacks_takes_no_picture() {
    assertRefused(FloorPlanRefusal.UNKNOWN_LAYOUT, put("十室", WORDS, Photos.fresh()));
  }

  @Test
  void a_picture_without_words_is_refused() {
    assertRefused(FloorPlanRefusal.WORDS_MISSING, put(layout, " ", Photos.fresh()));
    assertRefused(FloorPlanRefusal.WORDS_MISSING, put(layout, "字".repeat(301), Photos.fresh()));
  }

  @Test
  void a_file_that_browsers_do_not_show_is_refused() {
    byte[] heic = "\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1);
    assertRefused(FloorPlanRefusal.NO_PICTURE, put(layout, WORDS, heic));
  }

  @Test
  void another_acquirer_touches_nothing() {
    Response answer = put("east-acquirer", layout, WORDS, Photos.fresh());
    assertRefused(OfferingRefusal.NOT_YOURS, answer);
  }

  @Test
  void the_board_streams_as_text_and_packed_and_says_the_same() throws Exception {
    HttpResponse<InputStream> plain = stream("identity");
    assertThat(plain.headers().firstValue("Content-Type"))
        .hasValue("text/event-stream;charset=UTF-8");
    assertThat(plain.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(plain.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    HttpResponse<InputStream> packed = stream("gzip, deflate");
    assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
    try (InputStream text = plain.body();
        InputStream gzip = packed.body()) {
      assertThat(gzip.readNBytes(GZIP_START_BYTES)).hasSize(GZIP_START_BYTES);
      assertThat(buildings(unpackedEvent(gzip))).isEqualTo(buildings(firstEvent(text)));
    }
  }

  @Test
  void the_stream_of_an_unknown_offering_is_a_refusal() {
    assertRefused(OfferingRefusal.UNKNOWN, RestAssured.get("/api/offerings/-1/board"));
  }

  private HttpResponse<InputStream> stream(String encoding)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(server.resolve("/api/offerings/" + offering + "/board"))
            .header("Accept", "text/event-stream")
            .header("Accept-Encoding", encoding)
            .build();
    return CLIENT.send(request, BodyHandlers.ofInputStream());
  }

  /** The text up to the first empty line. */
  private static String firstEvent(InputStream stream) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    int last = 0;
    int read = stream.read();
    while (last != '\n' || read != '\n') {
      text.write(read);
      last = read;
      read = stream.read();
    }
    return text.toString(StandardCharsets.UTF_8) + "\n";
  }

  /** As {@link #firstEvent}; Java's own reader of gzip would wait for the end of the stream. */
  private static String unpackedEvent(InputStream stream) throws IOException, DataFormatException {
    Inflater inflater = new Inflater(true);
    byte[] piece = new byte[PIECE_BYTES];
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    while (!text.toString(StandardCharsets.UTF_8).endsWith("\n\n")) {
      inflater.setInput(piece, 0, stream.read(piece, 0, PIECE_BYTES));
      while (!inflater.needsInput()) {
        byte[] out = new byte[PIECE_BYTES];
        text.write(out, 0, inflater.inflate(out));
      }
    }
    inflater.end();
    return text.toString(StandardCharsets.UTF_8);
  }

  /** The part of the first event that no other viewer and no time changes; more may follow it. */
  private static String buildings(String event) {
    assertThat(event).startsWith("event: board\n");
    return event.substring(event.indexOf("\"buildings\""), event.indexOf("\n\n"));
  }

  private static Response put(String layout, String words, byte[] picture) {
    return put(CityAtWork.ACQUIRER, layout, words, picture);
  }

  private static Response put(String person, String layout, String words, byte[] picture) {
    String path =
        "/api/offerings/%d/floor-plans?layout=%s&words=%s"
            .formatted(offering, encoded(layout), encoded(words));
    return Api.as(person)
        .urlEncodingEnabled(false)
        .contentType("application/octet-stream")
        .body(picture)
        .post(path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String address(Object digest) {
    return "/api/offerings/" + offering + "/floor-plans/" + digest;
  }

  private static List<Map<String, ?>> plans() {
    return Api.call(null, "BoardEndpoint/board", Map.of("offeringId", offering))
        .jsonPath()
        .getList("floorPlans");
  }

  private static List<String> layouts() {
    return Api.call(
            CityAtWork.ACQUIRER, "FloorPlanEndpoint/layouts", Map.of("offeringId", offering))
        .jsonPath()
        .getList("layout");
  }

  private static void assertRefused(Refusal refusal, Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(refusal.status());
    assertThat(answer.jsonPath().getString("code")).isEqualTo(refusal.code());
  }
}
