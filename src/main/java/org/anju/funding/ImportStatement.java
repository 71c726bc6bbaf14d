package org.anju.funding;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.pgclient.PgException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.anju.audit.AuditTrail;
import org.anju.audit.Decision;
import org.anju.funding.sheet.BankLine;
import org.anju.funding.sheet.StatementDraft;
import org.anju.funding.sheet.StatementSheet;
import org.anju.platform.error.RefusedException;
import org.anju.platform.security.Actor;
import org.anju.platform.spreadsheet.ProblemWords;
import org.anju.platform.spreadsheet.Reading;
import org.anju.platform.time.BusinessClock;
import org.jetbrains.annotations.Nullable;

/**
 * Takes in a bank statement of a restricted account and matches its lines with vouchers. One wrong
 * row keeps the whole file out: half a statement would look like differences.
 */
@ApplicationScoped
public class ImportStatement {

  private static final int LONGEST_NAME = 200;
  private static final int MOST_PROBLEMS = 100;

  private final ListEntries accounts;
  private final BankStatements statements;
  private final BusinessClock clock;
  private final AuditTrail audit;
  private final Pool pool;

  ImportStatement(
      ListEntries accounts,
      BankStatements statements,
      BusinessClock clock,
      AuditTrail audit,
      Pool pool) {
    this.accounts = accounts;
    this.statements = statements;
    this.clock = clock;
    this.audit = audit;
    this.pool = pool;
  }

  /**
   * What became of a file.
   *
   * @param statementId null when it was not imported
   * @param lines how many lines it has
   * @param matched how many of them are vouchers
   * @param problems why it was not imported, in words; empty when it was
   */
  public record ImportedStatement(
      @Nullable Long statementId, int lines, int matched, List<String> problems) {}

  /**
   * @param language in which problems are worded
   */
  public Uni<ImportedStatement> take(
      Actor actor, long accountId, String fileName, byte[] file, Locale language) {
    BankStatements.Source source =
        new BankStatements.Source(accountId, named(fileName), digest(file), actor.id());
    return bankAccount(actor, accountId)
        .chain(() -> read(file))
        .chain(reading -> store(actor, source, reading, language));
  }

  /** Looks again for vouchers of lines that had none; answers how many were found. */
  public Uni<Integer> matchAgain(Actor actor, long accountId, long statementId) {
    return bankAccount(actor, accountId)
        .chain(
            () ->
                pool.withTransaction(
                    connection -> statements.match(connection, accountId, statementId)));
  }

  private Uni<Account> bankAccount(Actor actor, long accountId) {
    return accounts.account(actor, accountId).invoke(ImportStatement::requireBank);
  }

  private static Uni<Reading<StatementDraft>> read(byte[] file) {
    return Uni.createFrom()
        .item(() -> StatementSheet.read(new ByteArrayInputStream(file)))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  private Uni<ImportedStatement> store(
      Actor actor, BankStatements.Source source, Reading<StatementDraft> reading, Locale language) {
    ProblemWords words = ProblemWords.of(StatementSheet.class, language);
    if (reading instanceof Reading.Unreadable<StatementDraft> unreadable) {
      return Uni.createFrom().item(refused(List.of(words.of(unreadable))));
    }
    StatementDraft draft = ((Reading.Readable<StatementDraft>) reading).content();
    if (!draft.problems().isEmpty()) {
      return Uni.createFrom()
          .item(refused(draft.problems().stream().limit(MOST_PROBLEMS).map(words::of).toList()));
    }
    return pool.withTransaction(connection -> store(connection, actor, source, draft.lines()))
        .onFailure(ImportStatement::isKnown)
        .transform(known -> RefusedException.of(FundingRefusal.STATEMENT_KNOWN));
  }

  private Uni<ImportedStatement> store(
      SqlConnection connection, Actor actor, BankStatements.Source source, List<BankLine> lines) {
    return statements
        .add(connection, source, lines, clock.now().atOffset(ZoneOffset.UTC))
        .call(
            id ->
                audit.record(
                    connection,
                    actor,
                    Decision.of("funding.import-statement", "bank-statement", id)
                        .after(source.digest())))
        .chain(
            id ->
                statements
                    .match(connection, source.accountId(), id)
                    .map(matched -> new ImportedStatement(id, lines.size(), matched, List.of())));
  }

  private static ImportedStatement refused(List<String> problems) {
    return new ImportedStatement(null, 0, 0, problems);
  }

  private static void requireBank(Account account) {
    if (account.kind() != AccountKind.RESTRICTED_BANK) {
      throw RefusedException.of(FundingRefusal.NOT_A_BANK_ACCOUNT);
    }
  }

  private static boolean isKnown(Throwable failure) {
    return failure instanceof PgException database
        && "one_import_of_a_statement".equals(database.getConstraint());
  }

  private static String named(String fileName) {
    String shown = fileName.replaceAll("\\p{Cntrl}", "");
    return shown.substring(0, Math.min(shown.length(), LONGEST_NAME));
  }

  private static String digest(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
