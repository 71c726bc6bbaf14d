package org.anju.replicas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Issues the tokens of a load run, as Keycloak would: thousands of people, one key. */
public final class TokenOffice {

  private static final String ISSUER = "https://login.example/realms/anju";
  private static final float MINUTES_VALID = 12 * 60;

  private final RsaJsonWebKey key;
  private final Path keys;

  /**
   * @param folder where the public key is written
   */
  public TokenOffice(Path folder) {
    try {
      key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId("load");
      keys = Files.createDirectories(folder).resolve("trusted-keys.json").toAbsolutePath();
      Files.writeString(
          keys, new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** By these a replica trusts this office. */
  Map<String, String> settings() {
    return Map.of("anju.identity.issuer", ISSUER, "anju.identity.keys", keys.toUri().toString());
  }

  /** A token of that person in that role. */
  public String token(String subject, String role) {
    return token(subject, role, List.of());
  }

  /** As {@link #token(String, String)}, of an officer of those districts. */
  public String token(String subject, String role, List<String> districts) {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience("anju");
    claims.setSubject(subject);
    claims.setGeneratedJwtId();
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(MINUTES_VALID);
    claims.setStringClaim("preferred_username", subject);
    claims.setStringListClaim("groups", List.of(role));
    if (!districts.isEmpty()) {
      claims.setStringListClaim("districts", districts);
    }
    JsonWebSignature token = new JsonWebSignature();
    token.setPayload(claims.toJson());
    token.setKey(key.getPrivateKey());
    token.setKeyIdHeaderValue(key.getKeyId());
    token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    try {
      return token.getCompactSerialization();
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}
