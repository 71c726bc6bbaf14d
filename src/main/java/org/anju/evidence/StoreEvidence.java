package org.anju.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import org.anju.platform.time.BusinessClock;
import org.anju.registry.RegistryAnswer;
import org.anju.registry.RegistryAnswer.Received;
import org.anju.registry.RegistryAnswer.Unusable;

/**
 * Stores an answer as received, with its leaf, and settles its question, all in one statement. An
 * answer to a number that was answered before changes nothing. After one that must not be believed
 * the question gets a new number.
 */
@ApplicationScoped
class StoreEvidence {

  /**
   * $1 request's id, $2 its number, $3 source, $4 content type, $5 body, $6 digest, $7 facts, $8
   * flaw, $9 asked at, $10 received at, $11 when to ask again, $12 now.
   */
  private static final String STORE =
      """
      WITH stored AS (
        INSERT INTO evidence (request, application_id, selection_id, person_hash, registry, purpose,
            source, content_type, body_cipher, digest, facts_cipher, flaw, asked_at, received_at)
        SELECT r.request, r.application_id, r.selection_id, r.person_hash, r.registry,
               CASE WHEN r.selection_id IS NULL THEN 'CHECK' ELSE 'SIGNING' END,
               $3, $4, $5, $6, $7::bytea, $8::text, $9, $10
        FROM evidence_request r
        WHERE r.id = $1 AND r.request = $2 AND r.state = 'WAITING'
        ON CONFLICT (request) DO NOTHING
        RETURNING id, application_id, selection_id, digest, flaw
      ),
      settled AS (
        UPDATE evidence_request r
        SET state = CASE WHEN s.flaw IS NULL THEN 'ANSWERED' ELSE 'WAITING' END,
            evidence_id = CASE WHEN s.flaw IS NULL THEN s.id END,
            request = CASE WHEN s.flaw IS NULL THEN r.request ELSE gen_random_uuid() END,
            next_at = $11, leased_until = NULL, last_fault = s.flaw,
            last_fault_at = CASE WHEN s.flaw IS NOT NULL THEN $12::timestamptz END
        FROM stored s
        WHERE r.id = $1
      ),
      of_case AS (
        UPDATE case_evidence c SET to_compare = true FROM stored s
        WHERE c.application_id = s.application_id AND s.selection_id IS NULL AND s.flaw IS NULL
      ),
      of_signing AS (
        UPDATE signing_evidence g SET to_compare = true FROM stored s
        WHERE g.selection_id = s.selection_id AND g.state = 'WAITING' AND s.flaw IS NULL
      )
      INSERT INTO audit_leaf (at, actor, role, action, case_type, case_id, after_digest, policy_version)
      SELECT $12, 'system', 'system', 'evidence.stored', 'application', a.receipt, s.digest,
             a.policy_version
      FROM stored s JOIN application a ON a.id = s.application_id
      """;

  private final Pool pool;
  private final EvidenceCipher cipher;
  private final BusinessClock clock;

  StoreEvidence(Pool pool, EvidenceCipher cipher, BusinessClock clock) {
    this.pool = pool;
    this.cipher = cipher;
    this.clock = clock;
  }

  /** {@code next} is when to ask again if the answer must not be believed. */
  Uni<Void> store(Question question, RegistryAnswer answer, Instant next) {
    return pool.preparedQuery(STORE).execute(values(question, answer, next)).replaceWithVoid();
  }

  private Tuple values(Question question, RegistryAnswer answer, Instant next) {
    if (answer instanceof Received received) {
      return head(question, received.source(), received.contentType(), received.body())
          .addBuffer(cipher.encryptFacts(received.facts()))
          .addString(null)
          .addOffsetDateTime(received.askedAt().atOffset(ZoneOffset.UTC))
          .addOffsetDateTime(received.receivedAt().atOffset(ZoneOffset.UTC))
          .addOffsetDateTime(next.atOffset(ZoneOffset.UTC))
          .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    }
    if (answer instanceof Unusable unusable) {
      return head(question, unusable.source(), unusable.contentType(), unusable.body())
          .addValue(null)
          .addString(unusable.reason().name())
          .addOffsetDateTime(unusable.askedAt().atOffset(ZoneOffset.UTC))
          .addOffsetDateTime(unusable.receivedAt().atOffset(ZoneOffset.UTC))
          .addOffsetDateTime(next.atOffset(ZoneOffset.UTC))
          .addOffsetDateTime(clock.now().atOffset(ZoneOffset.UTC));
    }
    throw new IllegalArgumentException("no answer came, so that there is nothing to store");
  }

  private Tuple head(Question question, String source, String contentType, byte[] body) {
    Buffer closed = cipher.encryptBody(body);
    return Tuple.tuple()
        .addLong(question.id())
        .addUUID(question.request())
        .addString(source)
        .addString(contentType)
        .addBuffer(closed)
        .addString(EvidenceCipher.digest(body));
  }
}
