package org.anju.employer;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.anju.application.ApplicationWords;
import org.anju.employer.sheet.RosterTemplate;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.ListWriter;
import org.anju.platform.spreadsheet.ListWriter.Format;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/** Writes an employer's people, or their links, as a list; names and numbers masked. */
@ApplicationScoped
public class ExportMembers {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BusinessClock.CHINA);

  private final MemberBoard board;
  private final IssueLinks links;

  ExportMembers(MemberBoard board, IssueLinks links) {
    this.board = board;
    this.links = links;
  }

  /** Every member as the board shows it. */
  public Uni<Void> members(Actor actor, long offering, Format format, Locale language, Path file) {
    ResourceBundle words = RosterTemplate.words(language);
    ApplicationWords applications = ApplicationWords.in(language);
    ListWriter writer = ListWriter.open(format, file);
    writer.row(
        headings(
            words,
            "row",
            "name",
            "identity",
            "mobile",
            "size",
            "state",
            "answered",
            "receipt",
            "status"));
    return board
        .forEach(actor, offering, member -> writer.row(cells(member, words, applications)))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .eventually(writer::close);
  }

  /**
   * The links of those who have not consented; see {@link IssueLinks#issue}.
   *
   * @param page address to which the secret is added
   */
  public Uni<Void> links(
      Actor actor,
      long offering,
      boolean renew,
      String page,
      Format format,
      Locale language,
      Path file) {
    ResourceBundle words = RosterTemplate.words(language);
    return links
        .issue(actor, offering, renew)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .invoke(issued -> writeLinks(issued, page, words, ListWriter.open(format, file)))
        .replaceWithVoid();
  }

  private static void writeLinks(
      List<IssueLinks.Issued> issued, String page, ResourceBundle words, ListWriter writer) {
    writer.row(headings(words, "row", "name", "mobile", "link"));
    issued.forEach(
        link ->
            writer.row(
                List.of(
                    String.valueOf(link.row()),
                    link.nameMasked(),
                    link.mobileMasked(),
                    page + link.secret())));
    writer.close();
  }

  private static List<String> headings(ResourceBundle words, String... keys) {
    return Stream.of(keys).map(key -> words.getString("export." + key)).toList();
  }

  private static List<String> cells(
      MemberBoard.GroupMember member, ResourceBundle words, ApplicationWords applications) {
    return List.of(
        String.valueOf(member.row()),
        member.nameMasked(),
        member.identityMasked(),
        member.mobileMasked(),
        String.valueOf(member.householdSize()),
        words.getString("state." + member.state()),
        time(member.answeredAt()),
        member.receipt() == null ? "" : member.receipt(),
        member.status() == null ? "" : applications.status(member.status()));
  }

  private static String time(@Nullable Instant instant) {
    return instant == null ? "" : TIME.format(instant);
  }
}
