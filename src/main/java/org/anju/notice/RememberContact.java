package org.anju.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.Locale;
import org.anju.platform.personal.PersonalDataCipher;
import org.jetbrains.annotations.Nullable;

/**
 * Keeps where a person is reached and in which language, from the person's own token and request.
 * The address is encrypted; it is written only when it differs from what is kept.
 */
@ApplicationScoped
public class RememberContact {

  /** The purpose under which an address is encrypted. */
  static final String EMAIL = "notice_contact.email";

  private static final String KNOWN =
      "SELECT organisation, email_cipher, language FROM notice_contact WHERE subject = $1";

  private static final String KEEP =
      """
      INSERT INTO notice_contact (subject, organisation, language, email_cipher)
      VALUES ($1, $2, $3, %s)
      ON CONFLICT (subject) DO UPDATE SET organisation = excluded.organisation,
        language = excluded.language, email_cipher = excluded.email_cipher
      """;

  private static final String KEEP_WITH_ADDRESS = KEEP.formatted("$4");
  private static final String KEEP_WITHOUT_ADDRESS = KEEP.formatted("NULL");

  private final Pool pool;
  private final PersonalDataCipher cipher;

  RememberContact(Pool pool, PersonalDataCipher cipher) {
    this.pool = pool;
    this.cipher = cipher;
  }

  private record Contact(@Nullable String organisation, @Nullable String email, String language) {}

  /** {@code email} is null when the person's account has none. */
  public Uni<Void> remember(Reader reader, @Nullable String email, Locale language) {
    Contact contact = new Contact(reader.organisation(), email, language.getLanguage());
    return pool.preparedQuery(KNOWN)
        .execute(Tuple.of(reader.subject()))
        .map(rows -> known(rows.iterator()))
        .chain(
            known ->
                contact.equals(known)
                    ? Uni.createFrom().voidItem()
                    : keep(reader.subject(), contact));
  }

  private Uni<Void> keep(String subject, Contact contact) {
    Tuple values =
        Tuple.tuple()
            .addString(subject)
            .addString(contact.organisation())
            .addString(contact.language());
    if (contact.email() == null) {
      return pool.preparedQuery(KEEP_WITHOUT_ADDRESS).execute(values).replaceWithVoid();
    }
    values.addBuffer(Buffer.buffer(cipher.encrypt(contact.email(), EMAIL)));
    return pool.preparedQuery(KEEP_WITH_ADDRESS).execute(values).replaceWithVoid();
  }

  private @Nullable Contact known(Iterator<Row> rows) {
    if (!rows.hasNext()) {
      return null;
    }
    Row row = rows.next();
    Buffer address = row.getBuffer("email_cipher");
    String email = address == null ? null : cipher.decrypt(address.getBytes(), EMAIL);
    return new Contact(row.getString("organisation"), email, row.getString("language"));
  }
}
