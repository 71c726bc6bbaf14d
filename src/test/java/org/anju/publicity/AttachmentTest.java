package org.anju.publicity;

import static org.anju.publicity.NoticeCity.FAMILY;
import static org.anju.publicity.NoticeCity.OFFICER;
import static org.anju.publicity.NoticeCity.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.anju.draw.FixedClock;
import org.anju.permissions.Api;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.error.RefusedException;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.anju.publicity.attachment.AttachmentRefusal;
import org.anju.publicity.attachment.ForgetAttachments;
import org.anju.publicity.attachment.HandInAttachments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Anybody attaches photos and PDF to an objection; officers of the district look at them. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class AttachmentTest {

  private static final int LIMIT = 20 * 1024 * 1024;

  @Inject AgroalDataSource database;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(NoticeCity.NOW);
  private NoticeCity city;
  @Inject ForgetAttachments forget;
  @Inject HandInAttachments handIn;

  @BeforeEach
  void publish() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    clock.set(NoticeCity.NOW);
    city = new NoticeCity(database, cipher);
    city.qualify(1, FAMILY);
    city.publish();
  }

  @Test
  void what_is_sent_with_an_objection_is_seen_by_the_officer_and_by_nobody_else() throws Exception {
    String folder = open();
    upload(folder, photo(1)).then().statusCode(204);
    city.object(city.receipt(1), folder).then().statusCode(200);

    Response list = city.objections(OFFICER, null);
    int objection = list.path("items[0].objectionId");
    int file = list.path("items[0].files[0].id");
    String path = "/api/objections/" + objection + "/attachments/" + file;

    assertThat(list.path("items[0].files[0].fileName").toString()).isEqualTo("door.jpg");
    assertThat(Api.as(OFFICER).get(path).asByteArray()).isEqualTo(photo(1));
    assertThat(Api.as(OFFICER).get(path).header("Cache-Control")).isEqualTo("private, no-store");
    assertThat(city.leaves(objection, "publicity.read-attachment")).isEqualTo(2);
    assertThat(Api.as(null).get(path).statusCode()).isEqualTo(401);
    assertThat(Api.as(FAMILY).get(path).statusCode()).isEqualTo(403);
    city.database().insert("UPDATE offering SET district = '别处区' WHERE id = ?", city.offering());
    assertThat(Api.as(OFFICER).get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void a_file_of_another_objection_is_not_shown() throws Exception {
    String folder = open();
    upload(folder, photo(2)).then().statusCode(204);
    city.object(city.receipt(1), folder).then().statusCode(200);
    int file = city.objections(OFFICER, null).path("items[0].files[0].id");
    int other = city.object(1);

    Response shown = Api.as(OFFICER).get("/api/objections/" + other + "/attachments/" + file);

    assertRefused(shown, "attachment.unknown");
  }

  @Test
  void only_photos_and_pdf_of_a_fair_size_are_taken_and_few_of_them() throws Exception {
    String folder = open();

    assertRefused(
        upload(folder, "#!/bin/sh".getBytes(StandardCharsets.UTF_8)), "file.type-not-allowed");
    assertRefused(upload(folder, new byte[0]), "file.empty");
    assertThat(announced(folder, LIMIT + 1)).contains(" 413 ").contains("request.too-large");
    for (int i = 1; i <= 5; i++) {
      upload(folder, photo(i)).then().statusCode(204);
    }
    assertRefused(upload(folder, photo(6)), "attachment.too-many");
  }

  @Test
  void who_uploads_without_end_is_asked_to_wait_and_nobody_else_is() {
    for (int i = 0; i < 60; i++) {
      handIn.open("one address");
    }

    assertThatThrownBy(() -> handIn.open("one address"))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.refusal()).isEqualTo(AttachmentRefusal.TOO_OFTEN));
    assertThat(handIn.open("another")).isNotNull();
  }

  @Test
  void a_folder_is_sent_once_and_takes_nothing_afterwards() throws Exception {
    String folder = open();
    upload(folder, photo(1)).then().statusCode(204);
    city.object(city.receipt(1), folder).then().statusCode(200);

    assertRefused(upload(folder, photo(2)), "attachment.closed");
    assertRefused(city.object(city.receipt(1), folder), "attachment.closed");
    assertRefused(
        Api.call(null, "AttachmentEndpoint/list", Map.of("folder", folder)), "attachment.closed");
    assertRefused(upload(UUID.randomUUID().toString(), photo(1)), "attachment.closed");
  }

  @Test
  void a_wrong_file_is_taken_out_again() throws Exception {
    String folder = open();
    upload(folder, photo(1)).then().statusCode(204);
    int file = Api.call(null, "AttachmentEndpoint/list", Map.of("folder", folder)).path("[0].id");

    Api.call(null, "AttachmentEndpoint/remove", Map.of("folder", folder, "attachment", file))
        .then()
        .statusCode(204);

    assertThat(
            Api.call(null, "AttachmentEndpoint/list", Map.of("folder", folder))
                .jsonPath()
                .getList(""))
        .isEmpty();
  }

  @Test
  void what_was_never_sent_is_forgotten_after_a_day_and_what_was_sent_stays() throws Exception {
    String unsent = open();
    upload(unsent, photo(7)).then().statusCode(204);
    String sent = open();
    upload(sent, photo(7)).then().statusCode(204);
    city.object(city.receipt(1), sent).then().statusCode(200);

    clock.set(NoticeCity.NOW.plus(Duration.ofDays(1)).plusMillis(1));
    forget.forget().await().indefinitely();

    assertThat(folders(unsent)).isZero();
    assertThat(folders(sent)).isEqualTo(1);
  }

  /** The answer to an upload of so many bytes, before any of them is sent. */
  private static String announced(String folder, int bytes) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      String head =
          "POST /api/attachments/%s HTTP/1.1\r\nHost: localhost\r\nContent-Length: %d\r\n"
              + "Content-Type: application/octet-stream\r\n\r\n";
      socket
          .getOutputStream()
          .write(head.formatted(folder, bytes).getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private long folders(String folder) {
    return city.database()
        .count("SELECT count(*) FROM attachment_folder WHERE folder = ?::uuid", folder);
  }

  private static String open() {
    return Api.call(null, "AttachmentEndpoint/open", Map.of()).jsonPath().getString("");
  }

  private static Response upload(String folder, byte[] file) {
    return Api.upload(null, "/api/attachments/" + folder + "?fileName=door.jpg", file);
  }

  /** Photos of different size, so that each has a content of its own. */
  private static byte[] photo(int width) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, 8, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
