package org.anju.draw.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.anju.draw.FixedClock;
import org.anju.draw.Hash;
import org.anju.draw.LabelledFile;
import org.anju.draw.SealPublicKey;
import org.anju.draw.SealSignature;
import org.anju.permissions.Api;
import org.anju.platform.clock.MovableClock;
import org.anju.platform.local.LocalStackResource;
import org.anju.platform.personal.PersonalDataCipher;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The printed minutes against the published files. */
@QuarkusTest
@WithTestResource(LocalStackResource.class)
class MinutesTest {

  private static final String REMARK = "the microphone was silent for a minute";

  @Inject AgroalDataSource source;
  @Inject PersonalDataCipher cipher;

  private final FixedClock clock = new FixedClock(CeremonyAtHand.NOW);
  private CeremonyAtHand hand;

  @BeforeEach
  void sign() {
    QuarkusMock.installMockForType(clock, MovableClock.class);
    hand = new CeremonyAtHand(source, cipher, clock, 3);
    hand.tick(CeremonyAtHand.OPERATOR, CeremonyItem.RECORDING, false, REMARK);
    hand.tick(CeremonyAtHand.OPERATOR, CeremonyItem.HALL_OPEN);
    hand.tick(CeremonyAtHand.NOTARY, CeremonyItem.SEAL_READ);
    hand.tick(CeremonyAtHand.NOTARY, CeremonyItem.DICE_INSPECTED);
    hand.tick(CeremonyAtHand.SUPERVISOR, CeremonyItem.NO_INTEREST);
    hand.tick(CeremonyAtHand.SUPERVISOR, CeremonyItem.FAMILIES_WATCH);
    hand.draw();
    hand.tickAll(CeremonyPhase.DURING);
    hand.tickAll(CeremonyPhase.AFTER);
    for (CeremonyRole role : CeremonyRole.values()) {
      hand.sign(role).then().statusCode(204);
    }
  }

  @Test
  void they_show_every_fingerprint_as_it_was_published() throws IOException {
    String text = text(file("minutes.pdf"));
    Response draw = Api.call(null, "DrawEndpoint/show", Map.of("number", hand.number()));
    Response ranks =
        Api.call(
            null, "DrawEndpoint/ranks", Map.of("number", hand.number(), "page", 0, "size", 20));

    assertThat(text)
        .contains(Hash.sha256(file("seal.json")).hex())
        .contains(Hash.sha256(file("result.jsonl")).hex())
        .contains(Hash.sha256(file("minutes-record.json")).hex())
        .contains(draw.<String>path("rosterRoot"))
        .contains(draw.<String>path("seed"))
        .contains(draw.<String>path("keyId"))
        .contains(draw.<String>path("offeringName"))
        .contains(draw.<List<String>>path("rules"))
        .contains(CeremonyAtHand.DICE)
        .contains(ranks.<String>path("items[0].receipt"), ranks.<String>path("items[0].ticket"))
        .contains(ranks.<String>path("items[1].receipt"), ranks.<String>path("items[1].ticket"))
        .doesNotContain(ranks.<String>path("items[2].receipt"))
        .contains("曹阳", "江正清", "沈岩")
        .contains(REMARK.replace(" ", ""))
        .contains("页，共");
  }

  @Test
  void the_city_s_key_signed_the_file_and_no_other() {
    byte[] pdf = file("minutes.pdf");
    Response published = RestAssured.get(path("minutes.json"));
    SealPublicKey key =
        SealPublicKey.parse(
            Api.call(null, "DrawEndpoint/show", Map.of("number", hand.number())).path("publicKey"));
    SealSignature signature =
        new SealSignature(
            published.path("algorithm"), published.path("keyId"), published.path("signature"));

    assertThat(published.<String>path("sha256")).isEqualTo(Hash.sha256(pdf).hex());
    assertThat(key.verifies(LabelledFile.of(MinutesContent.FORM, pdf), signature)).isTrue();
    assertThat(key.verifies(LabelledFile.of("anju-other-1", pdf), signature)).isFalse();
    pdf[pdf.length / 2] ^= 1;
    assertThat(key.verifies(LabelledFile.of(MinutesContent.FORM, pdf), signature)).isFalse();
  }

  @Test
  void the_three_signed_what_was_published_and_it_prints_the_same_again() {
    String record = new String(file("minutes-record.json"), StandardCharsets.UTF_8);
    Response seen = hand.show(null);
    List<CeremonySignature> signatures =
        seen.jsonPath().getList("signatures", CeremonySignature.class);

    assertThat(signatures)
        .extracting(CeremonySignature::digest)
        .containsOnly(MinutesContent.digest(record));
    assertThat(MinutesContent.parse(record).jcs()).isEqualTo(record);
    assertThat(MinutesPdf.of(MinutesContent.parse(record), signatures))
        .isEqualTo(file("minutes.pdf"));
  }

  private byte[] file(String name) {
    return RestAssured.get(path(name)).then().statusCode(200).extract().asByteArray();
  }

  private String path(String name) {
    return "/api/draws/" + hand.number() + "/" + name;
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      // A long line is broken; nothing in a fingerprint is.
      return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
    }
  }
}
