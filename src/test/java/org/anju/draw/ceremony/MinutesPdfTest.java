package org.anju.draw.ceremony;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.anju.draw.StruckReason;
import org.anju.draw.ceremony.MinutesContent.MinutesPlace;
import org.anju.draw.ceremony.MinutesContent.MinutesRelay;
import org.anju.draw.ceremony.MinutesContent.MinutesReopening;
import org.anju.draw.ceremony.MinutesContent.MinutesSource;
import org.anju.draw.ceremony.MinutesContent.MinutesStruck;
import org.anju.draw.ceremony.MinutesContent.MinutesTier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class MinutesPdfTest {

  private static final Instant TIME = Instant.parse("2026-11-29T02:00:00Z");
  private static final String HEX = "0123456789abcdef".repeat(4);

  @Test
  void sources_of_every_kind_stand_in_it_with_their_times() throws IOException {
    String text = text(MinutesPdf.of(full(), signatures()));

    assertThat(text)
        .contains("公证人面前掷骰", "01234567890123456789")
        .contains("drand quicknet", "24600000", "relay.one.example", "VALUE")
        .contains("公开号码", "双色球 2026138", "0733")
        .contains("2026-11-29 10:00:00", "2026-11-29 10:05:00")
        .contains("两人读错一位")
        .contains("HS2026-000009", "骗购")
        .contains("第 1 页", "Page 1 of 3");
  }

  @Test
  void the_same_minutes_make_the_same_bytes_and_others_do_not() {
    byte[] printed = MinutesPdf.of(full(), signatures());

    assertThat(MinutesPdf.of(full(), signatures())).isEqualTo(printed);
    assertThat(MinutesPdf.of(full(), signatures().subList(0, 2))).isNotEqualTo(printed);
  }

  @Test
  void the_record_is_read_back_as_it_was_written() {
    String jcs = full().jcs();

    assertThat(MinutesContent.parse(jcs)).isEqualTo(full());
    assertThat(MinutesContent.parse(jcs).jcs()).isEqualTo(jcs);
  }

  static MinutesContent full() {
    return new MinutesContent(
        MinutesContent.FORM,
        "黄石",
        12,
        "磁湖云庭",
        "下陆区",
        TIME.minusSeconds(90_000),
        TIME,
        TIME.plusSeconds(300),
        HEX,
        "0123456789abcdef",
        HEX,
        300_000,
        List.of(new MinutesTier(1, 120), new MinutesTier(2, 96)),
        List.of("policy:黄石-2024-1", "previous:" + HEX, "lead-hours:24"),
        List.of(
            new MinutesSource(
                0,
                "dice",
                null,
                "01234567890123456789",
                TIME.plusSeconds(300),
                List.of(TIME.plusSeconds(60), TIME.plusSeconds(300)),
                List.of()),
            new MinutesSource(
                1,
                "drand-quicknet",
                "24600000",
                HEX,
                TIME.plusSeconds(290),
                List.of(),
                List.of(
                    new MinutesRelay("relay.one.example", "VALUE", TIME.plusSeconds(280)),
                    new MinutesRelay("relay.two.example", "VALUE", TIME.plusSeconds(285)))),
            new MinutesSource(
                2, "public-number", "双色球 2026138", "0733", TIME, List.of(TIME), List.of())),
        List.of(new MinutesReopening(0, "两人读错一位", TIME.plusSeconds(120))),
        HEX,
        HEX,
        216,
        new MinutesPlace(1, "HS2026-000001", 1, HEX),
        new MinutesPlace(216, "HS2026-000216", 2, HEX),
        List.of(new MinutesStruck("HS2026-000009", StruckReason.FRAUD, TIME.plusSeconds(4000))),
        Stream.of(CeremonyItem.values()).map(MinutesPdfTest::tick).toList());
  }

  private static CeremonyTick tick(CeremonyItem item) {
    boolean wrong = item == CeremonyItem.RECORDING;
    return new CeremonyTick(item, !wrong, wrong ? "话筒中断约一分钟，已改用备用话筒。" : null, "江正清", TIME);
  }

  static List<CeremonySignature> signatures() {
    return List.of(
        new CeremonySignature(CeremonyRole.OPERATOR, "曹阳", TIME.plusSeconds(5000), HEX),
        new CeremonySignature(CeremonyRole.NOTARY, "江正清", TIME.plusSeconds(5060), HEX),
        new CeremonySignature(CeremonyRole.SUPERVISOR, "沈岩", TIME.plusSeconds(5120), HEX));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
