package org.anju.verification.listing;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.anju.application.ApplicationWords;
import org.anju.offering.Offerings;
import org.anju.platform.database.RowStream;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.ListWriter;
import org.anju.platform.spreadsheet.ListWriter.Format;
import org.anju.platform.time.BusinessClock;

/** Writes all applications of an offering as a list, names and numbers masked. */
@ApplicationScoped
public class ExportApplications {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(BusinessClock.CHINA);

  private static final String ALL =
      "SELECT %s FROM application a WHERE offering_id = $1 ORDER BY submitted_at, id"
          .formatted(ListedApplication.COLUMNS);

  private final Offerings offerings;
  private final RowStream rows;

  ExportApplications(Offerings offerings, RowStream rows) {
    this.offerings = offerings;
    this.rows = rows;
  }

  /** Writes the list, the earliest application first. */
  public interface Export {
    Uni<Void> to(Path file, Format format, Locale language);
  }

  /** What writes the list; an offering of another district is refused. */
  @WithSession
  public Uni<Export> of(Actor actor, long offeringId) {
    return offerings
        .inDistrictOf(actor, offeringId)
        .map(offering -> (file, format, language) -> write(offeringId, file, format, language));
  }

  private Uni<Void> write(long offeringId, Path file, Format format, Locale language) {
    ApplicationWords words = ApplicationWords.in(language);
    ListWriter writer = ListWriter.open(format, file);
    writer.row(ListWords.in(language).headings());
    return rows.forEach(
            ALL, Tuple.of(offeringId), row -> writer.row(cells(ListedApplication.of(row), words)))
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .eventually(writer::close);
  }

  private static List<String> cells(ListedApplication application, ApplicationWords words) {
    return Stream.of(
            application.receipt(),
            application.applicantMasked(),
            application.identityMasked(),
            application.mobileMasked(),
            words.category(application.category()),
            words.status(application.status()),
            application.persons(),
            application.annualIncome(),
            application.housingArea(),
            application.tier(),
            application.score(),
            application.employer() == null ? "" : application.employer(),
            TIME.format(application.submittedAt()))
        .map(String::valueOf)
        .toList();
  }
}
