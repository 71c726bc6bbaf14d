package org.anju.draw.ceremony;

import static org.anju.platform.pdf.PdfSheet.Cell.value;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.anju.draw.ceremony.MinutesContent.MinutesPlace;
import org.anju.draw.ceremony.MinutesContent.MinutesSource;
import org.anju.draw.ceremony.MinutesContent.MinutesStruck;
import org.anju.platform.pdf.PdfFont;
import org.anju.platform.pdf.PdfSheet;
import org.anju.platform.pdf.PdfSheet.Cell;
import org.anju.platform.time.BusinessClock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jetbrains.annotations.Nullable;

/** Prints the signed minutes; the same minutes make the same bytes. */
final class MinutesPdf {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.CHINA);

  private final MinutesContent minutes;
  private final List<CeremonySignature> signatures;
  private final PdfSheet sheet;

  private MinutesPdf(MinutesContent minutes, List<CeremonySignature> signatures, PdfSheet sheet) {
    this.minutes = minutes;
    this.signatures = signatures;
    this.sheet = sheet;
  }

  /** Takes a moment, since it reads the whole font. */
  static byte[] of(MinutesContent minutes, List<CeremonySignature> signatures) {
    try (PDDocument document = new PDDocument();
        PdfFont font = new PdfFont(document)) {
      document.getDocumentInformation().setTitle(title(minutes));
      document.getDocumentCatalog().setLanguage("zh-CN");
      // Otherwise the file would carry the time at which it was made.
      document.setDocumentId((long) minutes.drawNumber());
      PdfSheet sheet = new PdfSheet(document, font);
      try (sheet) {
        new MinutesPdf(minutes, signatures, sheet).write();
      }
      sheet.numberPages(
          (page, pages) ->
              MinutesWords.of(
                  "page", "number", minutes.drawNumber(), "page", page, "pages", pages));
      return font.saved(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String title(MinutesContent minutes) {
    return MinutesWords.of("title", "city", minutes.city(), "number", minutes.drawNumber());
  }

  private void write() throws IOException {
    sheet.title(title(minutes));
    sheet.remark(MinutesWords.of("subtitle", "number", minutes.drawNumber()));
    draw();
    seal();
    for (MinutesSource source : minutes.sources()) {
      source(source);
    }
    result();
    checklist();
    signatures();
    sheet.note(MinutesWords.of("note"));
  }

  private void draw() throws IOException {
    sheet.heading(MinutesWords.of("draw"));
    row("offering", minutes.offering());
    row("district", minutes.district());
    row("sealedAt", time(minutes.sealedAt()));
    row("earliest", time(minutes.earliest()));
    row("drawnAt", time(minutes.drawnAt()));
  }

  private void seal() throws IOException {
    sheet.heading(MinutesWords.of("seal"));
    row("sealDigest", minutes.sealDigest());
    row("keyId", minutes.keyId());
    row("rosterRoot", minutes.rosterRoot());
    row("rosterSize", String.valueOf(minutes.rosterSize()));
    row(
        "tiers",
        minutes.tiers().stream()
            .map(tier -> MinutesWords.of("tier", "tier", tier.tier(), "units", tier.units()))
            .collect(Collectors.joining("\n")));
    row("rules", String.join("\n", minutes.rules()));
  }

  private void source(MinutesSource source) throws IOException {
    sheet.heading(
        MinutesWords.of(
            "source",
            "number",
            source.source() + 1,
            "kind",
            MinutesWords.of("source." + source.kind())));
    if (source.what() != null) {
      row("source.what", source.what());
    }
    row("source.value", orNone(source.value()));
    if (source.settledAt() != null) {
      row("source.settledAt", time(source.settledAt()));
    }
    if (!source.enteredAt().isEmpty()) {
      row("source.entered", lines(source.enteredAt().stream().map(MinutesPdf::time).toList()));
    }
    if (!source.relays().isEmpty()) {
      row(
          "source.relays",
          lines(
              source.relays().stream()
                  .map(
                      relay -> relay.relay() + "  " + relay.outcome() + "  " + time(relay.seenAt()))
                  .toList()));
    }
    List<String> reopenings =
        minutes.reopenings().stream()
            .filter(again -> again.source() == source.source())
            .map(again -> time(again.at()) + "  " + again.reason())
            .toList();
    if (!reopenings.isEmpty()) {
      row("source.reopenings", lines(reopenings));
    }
  }

  private void result() throws IOException {
    sheet.heading(MinutesWords.of("result"));
    row("seed", minutes.seed());
    row("resultDigest", orNone(minutes.resultDigest()));
    row("calledCount", String.valueOf(minutes.calledCount()));
    place("firstCalled", minutes.firstCalled());
    place("lastCalled", minutes.lastCalled());
    row(
        "struck",
        minutes.struck().isEmpty()
            ? MinutesWords.of("none")
            : lines(minutes.struck().stream().map(MinutesPdf::struck).toList()));
  }

  private void place(String key, MinutesPlace place) throws IOException {
    String where =
        MinutesWords.of(
            "place",
            "position",
            place.position(),
            "receipt",
            place.receipt(),
            "tier",
            place.tier());
    row(key, where + "\n" + place.ticket());
  }

  private static String struck(MinutesStruck struck) {
    return "%s  %s  %s"
        .formatted(
            struck.receipt(), MinutesWords.of("struck." + struck.reason()), time(struck.at()));
  }

  private void checklist() throws IOException {
    sheet.heading(MinutesWords.of("checklist"));
    for (CeremonyTick tick : minutes.checklist()) {
      String who = MinutesWords.of("role." + tick.item().role()) + "\n" + tick.name();
      sheet.row(
          List.of(
              value(item(tick), 7),
              PdfSheet.Cell.label(who, 2),
              PdfSheet.Cell.label(found(tick) + "\n" + time(tick.at()), 3)));
    }
  }

  private static String item(CeremonyTick tick) {
    String text = MinutesWords.of("item." + tick.item());
    return tick.remark() == null
        ? text
        : text + "\n" + MinutesWords.of("remark", "remark", tick.remark());
  }

  private static String found(CeremonyTick tick) {
    return MinutesWords.of(tick.asItShouldBe() ? "found.right" : "found.wrong");
  }

  private void signatures() throws IOException {
    sheet.heading(MinutesWords.of("signatures"));
    for (CeremonySignature signature : signatures) {
      sheet.row(
          List.of(
              PdfSheet.Cell.label(MinutesWords.of("role." + signature.role()), 2),
              value(signature.name(), 6),
              value(time(signature.at()), 4)));
    }
    row("digest", signatures.get(0).digest());
  }

  private void row(String key, String text) throws IOException {
    sheet.row(List.of(Cell.label(MinutesWords.of(key), 2), value(text, 10)));
  }

  private static String orNone(@Nullable String text) {
    return text == null ? MinutesWords.of("none") : text;
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines);
  }

  private static String time(Instant time) {
    return TIME.format(time);
  }
}
