package org.anju.selection.wish;

import io.vertx.mutiny.sqlclient.Row;
import org.anju.platform.signing.CitySignature;

/**
 * A file that a family keeps: the signed receipt of one version, and what shows that the receipt is
 * the family's.
 *
 * @param content the file, to the byte
 */
public record WishProof(String fileName, String content) {

  /** The document {@code my-wishes.json}. */
  private record Content(String document, String receipt, String salt, CitySignature signature) {}

  static WishProof of(String receipt, int phase, int version, Row row) {
    CitySignature signature =
        new CitySignature("Ed25519", row.getString("key_id"), row.getString("signature"));
    Content content =
        new Content(row.getString("document"), receipt, row.getString("salt"), signature);
    String fileName = "wishes-%s-%d-%d.json".formatted(receipt, phase, version);
    return new WishProof(fileName, WishProtocol.canonical(content));
  }
}
